/**
 * The command line: solve, audit and sample without a web server and without Spring. Must not know
 * of jobs or of HTTP.
 */
@NullMarked
package org.zhishou.service.cli;

import org.jspecify.annotations.NullMarked;
