package org.zhishou.service.planning.availability;

import java.util.List;
import java.util.Map;
import org.zhishou.engine.json.Fault;
import org.zhishou.engine.problem.Availability;
import org.zhishou.engine.problem.AvailabilityWarnings;
import org.zhishou.engine.problem.Period;
import org.zhishou.engine.problem.Posting;

/**
 * Where a physician is posted to by the county's register.
 *
 * @param centres names by id, of those that have one
 */
record PostedMeanwhile(List<Posting> postings, Map<String, String> centres) {
  List<Fault> warnings(Availability said, Period period) {
    return AvailabilityWarnings.ofPostings(
        said, postings, period, id -> centres.getOrDefault(id, id));
  }
}
