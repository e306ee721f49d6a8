package org.zhishou.service.platform.json;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jackson.JacksonMixin;
import org.zhishou.engine.draft.DutyEdit;
import org.zhishou.engine.explain.PhysicianLoad;
import org.zhishou.engine.problem.Mode;
import org.zhishou.engine.problem.Site;
import org.zhishou.engine.problem.TourWindow;
import org.zhishou.engine.roster.Bounds;
import org.zhishou.engine.roster.Duty;
import org.zhishou.engine.roster.RosterNames;
import org.zhishou.engine.roster.RosterScore;
import org.zhishou.engine.roster.Shortage;
import org.zhishou.engine.text.Text;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.util.StdConverter;

/** Parts of rosters, as {@link org.zhishou.engine.roster.RosterWriter} writes whole ones. */
final class RosterMixins {
  private RosterMixins() {}

  /** Neither what is on site nor what is of no tour says so. */
  @JacksonMixin({Site.class, Duty.class})
  @JsonIgnoreProperties({"onSite", "remote"})
  abstract static class Placed {
    @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = OnSite.class)
    abstract Mode mode();

    @JsonInclude(JsonInclude.Include.NON_NULL)
    abstract @Nullable String tour();
  }

  /** Equal to the mode that is never written. */
  static final class OnSite {
    @Override
    public boolean equals(@Nullable Object mode) {
      return mode == null || mode == Mode.ON_SITE;
    }

    @Override
    public int hashCode() {
      return 0;
    }
  }

  /** What is at a site says so by properties of its own. */
  @JacksonMixin({DutyEdit.Seat.class, PhysicianLoad.Series.class, Shortage.RequiredSession.class})
  abstract static class AtSite {
    @JsonUnwrapped
    abstract Site site();
  }

  @JacksonMixin(RosterNames.class)
  abstract static class Names {
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    abstract SequencedMap<String, String> tours();
  }

  /** Whoever has no name stands without one. */
  @JacksonMixin(RosterNames.Person.class)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  abstract static class Person {}

  @JacksonMixin(RosterScore.class)
  @JsonIgnoreProperties("feasible")
  abstract static class Score {}

  /** By its id and the first day of its window. */
  @JacksonMixin(Shortage.TourVisit.class)
  @JsonIgnoreProperties("site")
  abstract static class Visit {
    @JsonProperty("tour")
    abstract String tour();

    @JsonSerialize(converter = FirstDay.class)
    abstract TourWindow window();
  }

  static final class FirstDay extends StdConverter<TourWindow, LocalDate> {
    @Override
    public LocalDate convert(TourWindow window) {
      return window.from();
    }
  }

  @JacksonMixin(Bounds.Coverage.class)
  @JsonSerialize(converter = Covered.Writer.class)
  abstract static class Coverage {}

  /** Without places where no tour has any. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Covered(
      int required,
      int possible,
      int staffed,
      int requiredSessions,
      int possibleSessions,
      int staffedSessions,
      @Nullable Integer requiredPlaces,
      @Nullable Integer possiblePlaces,
      @Nullable Integer staffedPlaces,
      boolean exact,
      List<Text> reasons) {
    static final class Writer extends StdConverter<Bounds.Coverage, Covered> {
      @Override
      public Covered convert(Bounds.Coverage bound) {
        var tours = bound.requiredPlaces() > 0;
        return new Covered(
            bound.required(),
            bound.possible(),
            bound.staffed(),
            bound.requiredSessions(),
            bound.possibleSessions(),
            bound.staffedSessions(),
            tours ? bound.requiredPlaces() : null,
            tours ? bound.possiblePlaces() : null,
            tours ? bound.staffedPlaces() : null,
            bound.exact(),
            bound.reasons());
      }
    }
  }
}
