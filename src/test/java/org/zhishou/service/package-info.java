/** Tests of the application, and what they share. */
@NullMarked
package org.zhishou.service;

import org.jspecify.annotations.NullMarked;
