package org.zhishou.engine.search;

/** A physician as a planning value, by number. */
public record Candidate(int physician) {}
