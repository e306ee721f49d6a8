package org.zhishou.engine.problem;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.FaultCode;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Fields;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.json.Quoted;
import org.zhishou.engine.json.Scalars;
import org.zhishou.engine.json.Shape;
import org.zhishou.engine.text.Text;
import tools.jackson.databind.node.MissingNode;

/**
 * Who bears which id in a document, found before anything else is read, so that a reference can be
 * checked wherever it stands.
 */
final class DeclaredIds {
  private static final Map<String, Place> NOBODY = Map.of();

  private final boolean certain;
  private final Bearers hospitals;
  private final Bearers centres;
  private final Bearers physicians;
  private final Bearers tours;
  private final Bearers postings;
  private final Bearers tourPlans;
  private final Map<String, Place> institutionsBeside;
  private final Map<String, Place> physiciansBeside;
  private final Map<String, Place> toursBeside;
  private final Map<String, Place> postingsBeside;
  private final Map<String, Place> tourPlansBeside;

  DeclaredIds(Place root) {
    this(root, true);
  }

  private DeclaredIds(Place root, boolean certain) {
    this.certain = certain;
    hospitals = Bearers.of(root.property("hospitals"), true);
    centres = Bearers.of(root.property("centres"), false);
    physicians = Bearers.of(root.property("physicians"), false);
    tours = Bearers.of(root.property("tours"), NOBODY);
    postings = Bearers.of(root.property("postings"), NOBODY);
    tourPlans = Bearers.of(root.property("tourPlans"), NOBODY);
    institutionsBeside = NOBODY;
    physiciansBeside = NOBODY;
    toursBeside = NOBODY;
    postingsBeside = NOBODY;
    tourPlansBeside = NOBODY;
  }

  /**
   * @param beside a document of what there is beside the one that is read: it may be referred to,
   *     and its ids are taken
   */
  DeclaredIds(Place root, Place beside) {
    certain = true;
    var hospitalsBeside = bearers(beside.property("hospitals"));
    var centresBeside = bearers(beside.property("centres"));
    physiciansBeside = bearers(beside.property("physicians"));
    institutionsBeside = new HashMap<>(centresBeside);
    institutionsBeside.putAll(hospitalsBeside);
    hospitals = Bearers.of(root.property("hospitals"), hospitalsBeside);
    centres = Bearers.of(root.property("centres"), centresBeside);
    physicians = Bearers.of(root.property("physicians"), physiciansBeside);
    toursBeside = bearers(beside.property("tours"));
    tours = Bearers.of(root.property("tours"), toursBeside);
    postingsBeside = bearers(beside.property("postings"));
    postings = Bearers.of(root.property("postings"), postingsBeside);
    tourPlansBeside = bearers(beside.property("tourPlans"));
    tourPlans = Bearers.of(root.property("tourPlans"), tourPlansBeside);
  }

  /** Of a thing that is read apart from its problem: any reference may be right. */
  static DeclaredIds unknown() {
    return new DeclaredIds(Place.root(MissingNode.getInstance()), false);
  }

  /** The id of a hospital or centre; an id that an earlier one bears is a fault. */
  @Nullable String institutionId(Fields fields, Faults faults) {
    return ownId(fields, List.of(hospitals, centres), institutionsBeside, faults);
  }

  /** The id of a physician; an id that an earlier one bears is a fault. */
  @Nullable String physicianId(Fields fields, Faults faults) {
    return ownId(fields, List.of(physicians), physiciansBeside, faults);
  }

  /** The id of a tour; an id that an earlier one bears is a fault. */
  @Nullable String tourId(Fields fields, Faults faults) {
    return ownId(fields, List.of(tours), toursBeside, faults);
  }

  /** The id of a posting in a register; an id that an earlier one bears is a fault. */
  @Nullable String postingId(Fields fields, Faults faults) {
    return ownId(fields, List.of(postings), postingsBeside, faults);
  }

  /** The id of a tour plan; an id that an earlier one bears is a fault. */
  @Nullable String tourPlanId(Fields fields, Faults faults) {
    return ownId(fields, List.of(tourPlans), tourPlansBeside, faults);
  }

  /** Whether a centre, and no hospital, bears the id. */
  boolean isCentre(String id) {
    return centres.byId.containsKey(id) && !hospitals.byId.containsKey(id);
  }

  Shape<String> tour() {
    return reference(
        Text.of("problem.expected.tour"), List.of(tours), List.of(), FaultCode.UNKNOWN_ID);
  }

  Shape<String> hospital() {
    return reference(
        Text.of("problem.expected.hospital"),
        List.of(hospitals),
        List.of(centres),
        FaultCode.NOT_A_HOSPITAL);
  }

  Shape<String> centre() {
    return reference(
        Text.of("problem.expected.centre"),
        List.of(centres),
        List.of(hospitals),
        FaultCode.NOT_A_CENTRE);
  }

  Shape<String> institution() {
    return reference(
        Text.of("problem.expected.institution"),
        List.of(hospitals, centres),
        List.of(),
        FaultCode.UNKNOWN_ID);
  }

  Shape<String> physician() {
    return reference(
        Text.of("problem.expected.physician"),
        List.of(physicians),
        List.of(),
        FaultCode.UNKNOWN_ID);
  }

  private Shape<String> reference(
      Text expected, List<Bearers> right, List<Bearers> wrong, FaultCode whenWrong) {
    return certain ? new Reference(expected, right, wrong, whenWrong) : Scalars.ID;
  }

  private static @Nullable String ownId(
      Fields fields, List<Bearers> among, Map<String, Place> beside, Faults faults) {
    var id = fields.mandatory("id", Scalars.ID);
    if (id == null) {
      return null;
    }
    var first = beside.containsKey(id) ? beside.get(id) : first(id, among);
    if (first != null && first.node() != fields.place().node()) {
      faults.add(FaultCode.DUPLICATE_ID, fields.at("id"), Quoted.text(id), first.described());
      return null;
    }
    return id;
  }

  private static @Nullable Place first(String id, List<Bearers> among) {
    return among.stream()
        .map(bearers -> bearers.byId.get(id))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** Who bears an id in one list; {@code readable} unless nobody can because the list is faulty. */
  private record Bearers(Map<String, Place> byId, boolean readable) {
    static Bearers of(Place list, boolean mayBeEmpty) {
      return new Bearers(
          bearers(list), list.node().isArray() && (mayBeEmpty || !list.node().isEmpty()));
    }

    static Bearers of(Place list, Map<String, Place> beside) {
      var all = new HashMap<>(beside);
      all.putAll(bearers(list));
      return new Bearers(all, list.missing() || list.node().isArray());
    }
  }

  private static Map<String, Place> bearers(Place list) {
    var byId = new HashMap<String, Place>();
    for (var index = 0; index < list.node().size(); index++) {
      var element = list.element(index);
      var id = element.node().path("id");
      if (id.isString()) {
        byId.putIfAbsent(id.stringValue(), element);
      }
    }
    return byId;
  }

  /**
   * An id that has to be borne in one of the lists {@code right}; in one of {@code wrong} it is
   * another thing's.
   */
  private record Reference(
      Text expected, List<Bearers> right, List<Bearers> wrong, FaultCode whenWrong)
      implements Shape<String> {
    @Override
    public @Nullable String read(Place place, Faults faults) {
      var id = Scalars.ID.read(place, faults);
      if (id == null || isBorne(id)) {
        return id;
      }
      var another = first(id, wrong);
      if (another != null) {
        faults.add(whenWrong, place, Quoted.text(id), another.described(), expected);
      } else if (right.stream().allMatch(Bearers::readable)) {
        faults.unfit(FaultCode.UNKNOWN_ID, place, expected);
      }
      return null;
    }

    private boolean isBorne(String id) {
      return right.stream().anyMatch(bearers -> bearers.byId.containsKey(id));
    }
  }
}
