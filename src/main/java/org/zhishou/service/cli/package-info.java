/**
 * The command line: solve, audit, sample and the check of an audit log, without a web server and
 * without Spring. Must not know of jobs or of HTTP.
 */
@NullMarked
package org.zhishou.service.cli;

import org.jspecify.annotations.NullMarked;
