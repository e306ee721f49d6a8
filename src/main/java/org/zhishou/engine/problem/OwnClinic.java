package org.zhishou.engine.problem;

import java.time.DayOfWeek;

/** A weekly clinic that the physician holds at home. */
public record OwnClinic(DayOfWeek weekday, Session session) {}
