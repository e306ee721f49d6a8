package org.zhishou.service.registry;

import java.util.List;

/**
 * The rows of one page.
 *
 * @param total rows of all pages
 */
public record Selection<T>(List<T> items, int total) {}
