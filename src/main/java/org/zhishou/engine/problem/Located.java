package org.zhishou.engine.problem;

import org.zhishou.engine.json.Place;

/**
 * A hospital or centre as read, faulty or not.
 *
 * @param identified whether it bears an id of its own
 * @param sessionsSound whether its opening hours are what the document means
 */
record Located<T>(
    Place place, T value, boolean identified, Position position, boolean sessionsSound) {}
