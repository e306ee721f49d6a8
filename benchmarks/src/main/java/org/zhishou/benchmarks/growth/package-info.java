/** How the time of single parts of the engine grows with the county, where it must stay linear. */
package org.zhishou.benchmarks.growth;
