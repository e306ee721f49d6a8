package org.zhishou.engine.advice;

import java.util.List;
import org.zhishou.engine.text.Text;

/**
 * What would mend a problem's shortage.
 *
 * @param missing duty days and required sessions that no legal roster staffs
 * @param exact whether that few missing is known to be reached
 * @param reasons the minimum cut in words
 * @param repairs each alone, in the order of advice
 * @param sequence one after the other: each the first advice once those before it are taken
 * @param missingAfter what is still missing after the sequence
 */
public record AdviceReport(
    int missing,
    boolean exact,
    List<Text> reasons,
    List<Advice> repairs,
    List<Advice> sequence,
    int missingAfter) {
  public AdviceReport {
    reasons = List.copyOf(reasons);
    repairs = List.copyOf(repairs);
    sequence = List.copyOf(sequence);
  }
}
