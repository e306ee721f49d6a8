/**
 * What all controllers share: bodies read as their records state them, problem details, the
 * language of a request, limits on bodies, paging, preferences and the API document. Must not know
 * any feature.
 */
@NullMarked
package org.zhishou.service.platform.web;

import org.jspecify.annotations.NullMarked;
