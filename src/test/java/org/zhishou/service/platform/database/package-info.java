/**
 * The databases that tests run against: each that the product supports, fresh for every context.
 * Must not know what is kept in them.
 */
@NullMarked
package org.zhishou.service.platform.database;

import org.jspecify.annotations.NullMarked;
