/**
 * What a county counts and how: settings of the record of service, each with its default. Must not
 * know what is figured with them.
 */
@NullMarked
package org.zhishou.service.record.settings;

import org.jspecify.annotations.NullMarked;
