package org.zhishou.engine.sample;

import static org.zhishou.engine.sample.Specialties.*;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.problem.AwayLimit;
import org.zhishou.engine.problem.CentreKind;
import org.zhishou.engine.problem.Hospital;
import org.zhishou.engine.problem.Policy;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.problem.Tier;
import org.zhishou.engine.problem.Title;
import org.zhishou.engine.sample.CountySketch.CentrePost;
import org.zhishou.engine.sample.CountySketch.HospitalPost;
import org.zhishou.engine.travel.Coordinate;
import org.zhishou.engine.travel.GreatCircleEstimator;
import org.zhishou.engine.travel.TravelEstimator;

/**
 * Made-up counties of some twenty centres on a grid of county seats, each with the geometry of 宁都县
 * or 黄岩区, turned and a little off. A county has a people's hospital and a hospital of Chinese
 * medicine; every tenth has a prefecture hospital too, which also answers for township centres of
 * its neighbours.
 */
final class Province {
  static final int LEAST_CENTRES = 6;
  static final int MOST_CENTRES = 2400;
  private static final int CENTRES_PER_COUNTY = 20;
  private static final int COUNTIES_PER_PREFECTURE = 10;
  private static final Coordinate SOUTH_WEST = new Coordinate(25.2, 113.6);
  private static final double DEGREES_NORTH_BETWEEN_SEATS = 0.48;
  private static final double DEGREES_EAST_BETWEEN_SEATS = 0.54;
  private static final double DEGREES_OF_JITTER = 0.06;

  /** At this scale the farthest centre of either shape lies within the default travel limit. */
  private static final CountyShape MOUNTAINS = CountyShape.of(Ningdu.COUNTY_CODE, "梅江镇", 0.6);

  private static final CountyShape DISTRICT = CountyShape.of(Huangyan.COUNTY_CODE, "东城街道", 0.9);
  private static final int MINUTES_OF_PREFECTURE_HOSPITAL = 70;
  private static final int PEOPLES_STAFF_PER_TEN_CENTRES = 15;
  private static final int CHINESE_MEDICINE_STAFF_PER_TEN_CENTRES = 7;
  private static final int PREFECTURE_STAFF_PER_COUNTY = 3;

  private static final List<String> PEOPLES_MIX =
      List.of(
          GENERAL_MEDICINE,
          INTERNAL_MEDICINE,
          PAEDIATRICS,
          SURGERY,
          INTERNAL_MEDICINE,
          OBSTETRICS_GYNAECOLOGY,
          GENERAL_MEDICINE,
          GERIATRICS);
  private static final List<String> CHINESE_MEDICINE_MIX =
      List.of(TCM, TCM, INTERNAL_MEDICINE, TCM, ORTHOPAEDICS, TCM, REHABILITATION);
  private static final List<String> PREFECTURE_MIX =
      List.of(PSYCHIATRY, PAEDIATRICS, DERMATOLOGY, INTERNAL_MEDICINE, OPHTHALMOLOGY);
  private static final List<String> REQUESTED =
      List.of(PAEDIATRICS, TCM, OBSTETRICS_GYNAECOLOGY, INTERNAL_MEDICINE, SURGERY);

  private final TravelEstimator estimator = new GreatCircleEstimator();
  private final SplittableRandom random;
  private final int counties;
  private final int centresWanted;
  private final List<Coordinate> seats = new ArrayList<>();
  private final List<Hospital> hospitals = new ArrayList<>();
  private final List<Hospital> prefectureHospitals = new ArrayList<>();
  private final List<CentreSketch> centres = new ArrayList<>();
  private final List<HospitalPost> hospitalPosts = new ArrayList<>();
  private final List<CentrePost> centrePosts = new ArrayList<>();

  private Province(int centresWanted, SplittableRandom random) {
    this.random = random;
    this.centresWanted = centresWanted;
    this.counties = Math.max(1, Math.round((float) centresWanted / CENTRES_PER_COUNTY));
  }

  /**
   * @throws IllegalArgumentException if {@code centres} is not 6 to 2,400
   */
  static CountySketch sketch(int centres, SplittableRandom random) {
    if (centres < LEAST_CENTRES || centres > MOST_CENTRES) {
      throw new IllegalArgumentException(
          "centres is %d; a sample province has %d to %d"
              .formatted(centres, LEAST_CENTRES, MOST_CENTRES));
    }
    var province = new Province(centres, random);
    province.laySeats();
    province.foundPrefectureHospitals();
    for (var county = 0; county < province.counties; county++) {
      province.layCounty(county);
    }
    return new CountySketch(
        "样本省 (%d centres)".formatted(centres),
        false,
        Policy.DEFAULT,
        province.hospitals,
        province.centres.stream().map(CentreSketch::toCentre).toList(),
        List.of(),
        province.hospitalPosts,
        province.centrePosts);
  }

  private void laySeats() {
    var columns = (int) Math.ceil(Math.sqrt(counties));
    for (var county = 0; county < counties; county++) {
      seats.add(
          CountyShape.rounded(
              SOUTH_WEST.latitude()
                  + DEGREES_NORTH_BETWEEN_SEATS * (county / columns)
                  + DEGREES_OF_JITTER * random.nextDouble(),
              SOUTH_WEST.longitude()
                  + DEGREES_EAST_BETWEEN_SEATS * (county % columns)
                  + DEGREES_OF_JITTER * random.nextDouble()));
    }
  }

  private void foundPrefectureHospitals() {
    for (var county = 0; county < counties; county += COUNTIES_PER_PREFECTURE) {
      var within = Math.min(COUNTIES_PER_PREFECTURE, counties - county);
      var name = "样本第%d地区中心医院".formatted(county / COUNTIES_PER_PREFECTURE + 1);
      var staff = PREFECTURE_STAFF_PER_COUNTY * within;
      prefectureHospitals.add(found(name, Tier.TIER_III, seats.get(county), staff, PREFECTURE_MIX));
    }
  }

  private void layCounty(int county) {
    var district = county % 2 == 1;
    var name = SyntheticNames.county(county, district);
    var size = centresWanted / counties + (county < centresWanted % counties ? 1 : 0);
    var seat = seats.get(county);
    var peoples =
        found(
            name + "人民医院",
            county % 3 == 0 ? Tier.TIER_III : Tier.TIER_II,
            seat,
            PEOPLES_STAFF_PER_TEN_CENTRES * size / 10,
            PEOPLES_MIX);
    var chineseMedicine =
        found(
            name + "中医院",
            Tier.TIER_II,
            seat,
            CHINESE_MEDICINE_STAFF_PER_TEN_CENTRES * size / 10,
            CHINESE_MEDICINE_MIX);
    var shape = district ? DISTRICT : MOUNTAINS;
    var orientation = random.nextInt(8);
    for (var site = 0; site < size; site++) {
      var kind = shape.kind(site);
      var centre =
          new CentreSketch(
              "C" + (centres.size() + 1),
              SyntheticNames.centre(name, site + 1, kind),
              kind,
              shape.at(site, seat, orientation, random));
      centre.population = 100 * Lots.between(random, kind == CentreKind.COMMUNITY ? 300 : 80, 600);
      centre.openings = openings(kind, site);
      centre.responsibleHospitals = responsible(centre, seat, peoples, chineseMedicine);
      requests(centre, site);
      centres.add(centre);
      ownStaff(centre, site);
    }
  }

  private Hospital found(String name, Tier tier, Coordinate at, int staff, List<String> mix) {
    var id = "H" + (hospitals.size() + 1);
    var bySpecialty = new LinkedHashMap<String, Integer>();
    for (var place = 0; place < staff; place++) {
      bySpecialty.merge(mix.get(place % mix.size()), 1, Integer::sum);
    }
    bySpecialty.forEach(
        (specialty, count) -> hospitalPosts.add(new HospitalPost(id, specialty, count)));
    var hospital =
        new Hospital(id, name, tier, at.latitude(), at.longitude(), 1, awayLimits(bySpecialty));
    hospitals.add(hospital);
    return hospital;
  }

  /** Half of each specialty may be away; some hospitals keep paediatricians home in winter. */
  private List<AwayLimit> awayLimits(Map<String, Integer> bySpecialty) {
    var limits = new ArrayList<AwayLimit>();
    bySpecialty.forEach(
        (specialty, count) -> {
          if (count > 2) {
            limits.add(new AwayLimit(specialty, (count + 1) / 2, null, null));
          }
        });
    if (bySpecialty.getOrDefault(PAEDIATRICS, 0) > 2 && random.nextInt(3) == 0) {
      limits.add(
          new AwayLimit(PAEDIATRICS, 1, LocalDate.of(2026, 11, 23), LocalDate.of(2026, 12, 4)));
    }
    return limits;
  }

  /** Every fourth community has an evening, every fifth township a market day. */
  private static @Nullable OpeningPatterns openings(CentreKind kind, int site) {
    if (kind == CentreKind.COMMUNITY) {
      var halfDays = OpeningPatterns.halfDays(site == 0 ? 2 : 1);
      return site % 4 == 0
          ? halfDays.withRequired(DayOfWeek.of(1 + site / 4 % 4), Session.EVENING)
          : halfDays;
    }
    return site % 5 == 3 ? OpeningPatterns.fullDays(DayOfWeek.of(1 + site % 4)) : null;
  }

  /** The people's hospital answers for the west of the county, both for the rest. */
  private List<String> responsible(
      CentreSketch centre, Coordinate seat, Hospital peoples, Hospital chineseMedicine) {
    var responsible = new ArrayList<>(List.of(peoples.id()));
    if (centre.at.longitude() >= seat.longitude()) {
      responsible.add(chineseMedicine.id());
    }
    if (centre.kind == CentreKind.TOWNSHIP) {
      for (var hospital : prefectureHospitals) {
        if (estimator.minutes(SketchReach.at(hospital), centre.at)
            <= MINUTES_OF_PREFECTURE_HOSPITAL) {
          responsible.add(hospital.id());
        }
      }
    }
    return responsible;
  }

  private void requests(CentreSketch centre, int site) {
    if (site % 3 == 0) {
      centre.asksFor(Lots.oneOf(random, REQUESTED), Lots.between(random, 1, 3));
    }
  }

  private void ownStaff(CentreSketch centre, int site) {
    if (site % 4 == 1) {
      var title = random.nextInt(4) == 0 ? Title.ASSOCIATE_CHIEF : Title.ATTENDING;
      centrePosts.add(
          new CentrePost(centre.id, title, GENERAL_MEDICINE, Lots.between(random, 1, 3)));
    }
  }
}
