/**
 * The application around the engine: starts the web server or the command line. Must not know how
 * rosters are judged or found; the engine must not know of it.
 */
@NullMarked
package org.zhishou.service;

import org.jspecify.annotations.NullMarked;
