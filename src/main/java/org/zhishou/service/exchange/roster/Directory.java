package org.zhishou.service.exchange.roster;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.problem.Centre;
import org.zhishou.engine.problem.Hospital;
import org.zhishou.engine.problem.Physician;
import org.zhishou.engine.problem.RosterProblem;
import org.zhishou.engine.problem.Tour;

/** Names of what a problem has, by id. Who has no name is called by the id. */
public final class Directory {
  private final Map<String, Centre> centres;
  private final Map<String, Hospital> hospitals;
  private final Map<String, Physician> physicians;
  private final Map<String, Tour> tours;

  public Directory(RosterProblem problem) {
    centres = index(problem.centres(), Centre::id);
    hospitals = index(problem.hospitals(), Hospital::id);
    physicians = index(problem.physicians(), Physician::id);
    tours = index(problem.tours(), Tour::id);
  }

  private static <T> Map<String, T> index(List<T> things, Function<T, String> id) {
    return things.stream().collect(Collectors.toMap(id, Function.identity(), (one, same) -> one));
  }

  /** Null where the problem has none of this id. */
  public @Nullable Physician physician(String id) {
    return physicians.get(id);
  }

  /** Null where the problem has none of this id. */
  public @Nullable Centre centre(String id) {
    return centres.get(id);
  }

  /** Null where the problem has none of this id. */
  public @Nullable Hospital hospital(String id) {
    return hospitals.get(id);
  }

  /** Null where the problem has none of this id. */
  public @Nullable Tour tour(String id) {
    return tours.get(id);
  }

  public String nameOfTour(String id) {
    var tour = tours.get(id);
    return tour == null || tour.name() == null ? id : tour.name();
  }

  public String nameOfPhysician(String id) {
    var physician = physicians.get(id);
    return physician == null || physician.name() == null ? id : physician.name();
  }

  public String nameOfCentre(String id) {
    var centre = centres.get(id);
    return centre == null || centre.name() == null ? id : centre.name();
  }

  /** Of a hospital, or of a centre that employs its own staff. */
  public String nameOfInstitution(String id) {
    var hospital = hospitals.get(id);
    return hospital == null ? nameOfCentre(id) : hospital.name() == null ? id : hospital.name();
  }

  /** The institution's id; empty for nobody that the problem has. */
  public String institution(String physician) {
    var known = physicians.get(physician);
    return known == null ? "" : known.institution();
  }
}
