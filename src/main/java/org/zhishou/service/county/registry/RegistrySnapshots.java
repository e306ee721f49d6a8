package org.zhishou.service.county.registry;

import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.zhishou.service.platform.web.ProblemException;

/**
 * Takes all that a county keeps as it stands at one moment. Within a transaction of the caller's,
 * in which each statement sees what others have written by then, it is taken anew where the
 * county's revision says that somebody wrote meanwhile.
 */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class RegistrySnapshots {
  private final Counties counties;
  private final EntryStore entries;
  private final PolicyStore policies;
  private final CalendarStore calendars;
  private final TravelTimeStore travelTimes;

  RegistrySnapshots(
      Counties counties,
      EntryStore entries,
      PolicyStore policies,
      CalendarStore calendars,
      TravelTimeStore travelTimes) {
    this.counties = counties;
    this.entries = entries;
    this.policies = policies;
    this.calendars = calendars;
    this.travelTimes = travelTimes;
  }

  /**
   * With the policy in force.
   *
   * @throws ProblemException if there is no such county
   */
  public RegistrySnapshot of(String county) {
    return atOneMoment(county, () -> policies.latest(county));
  }

  /**
   * With the policy as it was at a version.
   *
   * @throws ProblemException if there is no such county or version
   */
  public RegistrySnapshot of(String county, int policyVersion) {
    return atOneMoment(
        county,
        () ->
            policies
                .find(county, policyVersion)
                .orElseThrow(ProblemException.unknown(county, "policy/versions/" + policyVersion)));
  }

  private RegistrySnapshot atOneMoment(String county, Supplier<PolicyVersion> policy) {
    while (true) {
      var snapshot = of(counties.one(county), policy.get());
      if (counties.one(county).revision() == snapshot.county().revision()) {
        return snapshot;
      }
    }
  }

  private RegistrySnapshot of(County county, PolicyVersion policy) {
    var id = county.id();
    return RegistrySnapshot.of(
        county,
        policy,
        calendars.find(id).own(),
        entries.all(id, Kind.HOSPITAL),
        entries.all(id, Kind.CENTRE),
        entries.all(id, Kind.PHYSICIAN),
        entries.all(id, Kind.POSTING),
        entries.all(id, Kind.TOUR_PLAN),
        travelTimes.all(id));
  }
}
