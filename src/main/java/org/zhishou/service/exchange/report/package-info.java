/**
 * What is reported of a quarter or a year as PDF: the county's figures with charts, and a page for
 * each centre; and the certificate of a physician's service. Must not know how any figure is
 * counted.
 */
@NullMarked
package org.zhishou.service.exchange.report;

import org.jspecify.annotations.NullMarked;
