/** The application's files at the size of a prefecture, in a heap of half a gigabyte. */
package org.zhishou.benchmarks.exports;
