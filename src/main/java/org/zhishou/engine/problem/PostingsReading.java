package org.zhishou.engine.problem;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.DateRange;
import org.zhishou.engine.json.FaultCode;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Fields;
import org.zhishou.engine.json.Names;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.json.Quoted;
import org.zhishou.engine.json.Scalars;
import org.zhishou.engine.json.Shape;
import org.zhishou.engine.text.Text;

/** The postings, of which no two of one physician share a date. */
final class PostingsReading implements Shape<Posting> {
  private static final Names NAMES = Names.of("physician", "centre", "from", "to", "daysPerWeek");

  private static final Names KEPT_NAMES =
      Names.of("id", "physician", "centre", "from", "to", "daysPerWeek", "terms");
  private static final int LONGEST_TERMS = 2_000;

  private final DeclaredIds directory;
  private final boolean kept;
  private final Map<String, String> institutions;
  private final Map<String, List<DateRange>> datesByPhysician = new HashMap<>();

  /**
   * @param institutions of the physicians, by their ids, as far as they are known
   */
  PostingsReading(DeclaredIds directory, Map<String, String> institutions) {
    this(directory, institutions, false);
  }

  /**
   * @param kept whether they stand in a register, where each has an id and may have terms
   */
  PostingsReading(DeclaredIds directory, Map<String, String> institutions, boolean kept) {
    this.directory = directory;
    this.institutions = institutions;
    this.kept = kept;
  }

  /** A posting besides those that are read, whose dates they may not share. */
  void beside(String physician, LocalDate from, LocalDate to) {
    sharesADate(physician, new DateRange(from, to));
  }

  @Override
  public Text expected() {
    return Fields.OBJECT;
  }

  @Override
  public @Nullable Posting read(Place place, Faults faults) {
    var fields = Fields.of(place, kept ? KEPT_NAMES : NAMES, faults);
    if (fields == null) {
      return null;
    }
    if (kept) {
      directory.postingId(fields, faults);
      refuseLongTerms(fields, faults);
    }
    var physician = fields.mandatory("physician", directory.physician());
    var centre = fields.mandatory("centre", directory.centre());
    var range = DateRange.mandatory(fields, faults);
    var days = fields.optional("daysPerWeek", Limits.DAYS_OF_WEEK, Posting.DEFAULT_DAYS_PER_WEEK);
    if (physician != null) {
      refuseOwnStaff(physician, fields.at("physician"), faults);
    }
    if (physician == null || range.from() == null || range.to() == null) {
      return null;
    }
    if (sharesADate(physician, range)) {
      faults.add(FaultCode.OVERLAPPING_POSTINGS, place, Quoted.text(physician));
    }
    return centre == null ? null : new Posting(physician, centre, range.from(), range.to(), days);
  }

  private void refuseOwnStaff(String physician, Place place, Faults faults) {
    var institution = institutions.get(physician);
    if (institution != null && directory.isCentre(institution)) {
      faults.add(FaultCode.NOT_DISPATCHED, place, Quoted.text(physician), Quoted.text(institution));
    }
  }

  private static void refuseLongTerms(Fields fields, Faults faults) {
    fields.optional("terms", Scalars.lines(LONGEST_TERMS));
  }

  private boolean sharesADate(String physician, DateRange range) {
    var earlier = datesByPhysician.computeIfAbsent(physician, any -> new ArrayList<>());
    var shares = earlier.stream().anyMatch(range::overlaps);
    earlier.add(range);
    return shares;
  }
}
