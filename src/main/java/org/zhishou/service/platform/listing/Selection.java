package org.zhishou.service.platform.listing;

import java.util.List;

/**
 * The rows of one page.
 *
 * @param total rows of all pages
 */
public record Selection<T>(List<T> items, int total) {}
