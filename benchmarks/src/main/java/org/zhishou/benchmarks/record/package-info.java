/**
 * How long the record of a province takes to answer once ten years of service stand in it. Calls
 * the packed application from outside; must not know how it is built.
 */
package org.zhishou.benchmarks.record;
