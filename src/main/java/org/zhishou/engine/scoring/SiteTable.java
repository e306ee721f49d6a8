package org.zhishou.engine.scoring;

import java.util.HashMap;
import java.util.Map;
import org.zhishou.engine.problem.Centre;
import org.zhishou.engine.problem.Mode;
import org.zhishou.engine.problem.RosterProblem;
import org.zhishou.engine.problem.Site;

/**
 * What duties staff, numbered: the centres, as the problem lists them; then, where any centre has
 * remote sessions, the remote clinic of each; then the tours.
 */
final class SiteTable {
  private final int centres;
  private final int firstTour;
  private final int[] centreOf;
  private final Site[] sites;
  private final Map<Site, Integer> numbers = new HashMap<>();

  SiteTable(RosterProblem problem) {
    centres = problem.centres().size();
    var remote = problem.centres().stream().anyMatch(Centre::hasRemoteSessions);
    firstTour = remote ? 2 * centres : centres;
    sites = new Site[firstTour + problem.tours().size()];
    centreOf = new int[sites.length];
    var centreNumbers = new HashMap<String, Integer>();
    for (var site = 0; site < firstTour; site++) {
      centreOf[site] = site % centres;
      var id = problem.centres().get(centreOf[site]).id();
      sites[site] = new Site(id, site < centres ? Mode.ON_SITE : Mode.REMOTE, null);
      centreNumbers.put(id, centreOf[site]);
    }
    for (var tour = 0; tour < problem.tours().size(); tour++) {
      var one = problem.tours().get(tour);
      centreOf[firstTour + tour] = centreNumbers.getOrDefault(one.centre(), -1);
      sites[firstTour + tour] = new Site(one.centre(), Mode.ON_SITE, one.id());
    }
    for (var site = 0; site < sites.length; site++) {
      numbers.put(sites[site], site);
    }
  }

  int sites() {
    return sites.length;
  }

  int centres() {
    return centres;
  }

  boolean anyRemote() {
    return firstTour > centres;
  }

  boolean isRemote(int site) {
    return site >= centres && site < firstTour;
  }

  boolean isTour(int site) {
    return site >= firstTour;
  }

  /** The remote clinic of a centre; to be asked only where there {@link #anyRemote} is. */
  int remoteOf(int centre) {
    return centres + centre;
  }

  int siteOfTour(int tour) {
    return firstTour + tour;
  }

  int tourOf(int site) {
    return site - firstTour;
  }

  int centreOf(int site) {
    return centreOf[site];
  }

  /** Equal for two sites at which nobody can be on one date without having to go. */
  int placeOf(int site) {
    return isRemote(site) ? -1 : site;
  }

  Site site(int site) {
    return sites[site];
  }

  /** -1 where the problem has no such site. */
  int number(Site site) {
    return numbers.getOrDefault(site, -1);
  }
}
