package org.zhishou.service.record.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How evenly days are spread over residents. Places without residents have no share and are left
 * out, whatever their days; where there are no residents or no days nothing can be said.
 */
final class EquityFigures {
  /**
   * @param group such as the kind of a centre
   * @param remoteness one-way minutes to the nearest hospital that answers for it; the larger, the
   *     more remote
   */
  record Place(String id, String group, long residents, double days, double remoteness) {
    double perResident() {
      return days / residents;
    }
  }

  /**
   * Theil's T, the generalised entropy of order 1 with natural logarithms.
   *
   * @param within within groups, each weighted by its share of days; {@code between} them; their
   *     sum is {@code total}
   */
  record Theil(double total, double within, double between) {}

  private final List<Place> places;
  private final double residents;
  private final double days;

  EquityFigures(List<Place> all) {
    places = all.stream().filter(place -> place.residents() > 0).toList();
    residents = places.stream().mapToLong(Place::residents).sum();
    days = places.stream().mapToDouble(Place::days).sum();
  }

  private boolean isSilent() {
    return residents == 0 || days == 0;
  }

  /**
   * Twice the area between the Lorenz curve of days over residents and the diagonal: 0 where all
   * have the same, towards 1 where one place has all.
   */
  Optional<Double> gini() {
    if (isSilent()) {
      return Optional.empty();
    }
    var poorestFirst =
        places.stream().sorted(Comparator.comparingDouble(Place::perResident)).toList();
    var area = 0.0;
    var cumulated = 0.0;
    for (var place : poorestFirst) {
      var before = cumulated;
      cumulated += place.days() / days;
      area += place.residents() / residents * (before + cumulated);
    }
    return Optional.of(1 - area);
  }

  Optional<Theil> theil() {
    if (isSilent()) {
      return Optional.empty();
    }
    var within = 0.0;
    var between = 0.0;
    for (var group : places.stream().collect(Collectors.groupingBy(Place::group)).values()) {
      var ofDays = group.stream().mapToDouble(Place::days).sum() / days;
      var ofResidents = group.stream().mapToLong(Place::residents).sum() / residents;
      between += entropy(ofDays, ofResidents);
      for (var place : group) {
        if (ofDays > 0) {
          within +=
              ofDays
                  * entropy(
                      place.days() / days / ofDays, place.residents() / residents / ofResidents);
        }
      }
    }
    return Optional.of(new Theil(within + between, within, between));
  }

  private static double entropy(double ofDays, double ofResidents) {
    return ofDays == 0 ? 0 : ofDays * Math.log(ofDays / ofResidents);
  }

  /**
   * The concentration index over remoteness: from -1 where the most remote have all, over 0, to 1
   * where the nearest have all. Twice the covariance of days per resident with the rank, the most
   * remote first, by the mean; places that are as remote as each other share a rank.
   */
  Optional<Double> concentration() {
    if (isSilent()) {
      return Optional.empty();
    }
    var mean = days / residents;
    var byRemoteness =
        places.stream()
            .collect(
                Collectors.groupingBy(
                    Place::remoteness,
                    () -> new TreeMap<>(Comparator.<Double>reverseOrder()),
                    Collectors.toList()));
    var covariance = 0.0;
    var before = 0.0;
    for (var same : byRemoteness.values()) {
      var share = same.stream().mapToLong(Place::residents).sum() / residents;
      var rank = before + share / 2;
      for (var place : same) {
        covariance += place.residents() / residents * (place.perResident() - mean) * (rank - 0.5);
      }
      before += share;
    }
    return Optional.of(2 * covariance / mean);
  }

  /** Each place's share of days by its share of residents; 1 is even. */
  Map<String, Double> agglomeration() {
    return isSilent()
        ? Map.of()
        : places.stream()
            .collect(
                Collectors.toMap(
                    Place::id, place -> place.days() / days / (place.residents() / residents)));
  }
}
