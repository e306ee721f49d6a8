/**
 * Fills an empty installation with the sample county, so that a first visit finds a roster there.
 * It calls the API as the sample users would, and must not know any room behind it.
 */
@NullMarked
package org.zhishou.service.sample;

import org.jspecify.annotations.NullMarked;
