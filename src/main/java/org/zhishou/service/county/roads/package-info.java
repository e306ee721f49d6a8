/**
 * Driving minutes over the roads of an OpenStreetMap extract. Must not know who travels, nor of
 * counties.
 */
@NullMarked
package org.zhishou.service.county.roads;

import org.jspecify.annotations.NullMarked;
