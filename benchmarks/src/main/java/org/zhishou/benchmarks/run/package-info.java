/**
 * Instances, engines and the one command that runs the ones on the others, each run in a process of
 * its own, refereed by the auditor.
 */
@NullMarked
package org.zhishou.benchmarks.run;

import org.jspecify.annotations.NullMarked;
