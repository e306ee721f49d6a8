package org.zhishou.service.platform.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhishou.engine.json.FaultCode;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.json.UnreadableJsonException;
import org.zhishou.engine.problem.Session;

class RecordShapeTest {
  record Stay(LocalDate from, LocalDate to) implements RecordShape.Checked {
    @Override
    public void check(Place at, Faults faults) {
      if (to != null && from != null && to.isBefore(from)) {
        faults.add(FaultCode.TO_BEFORE_FROM, at.property("to"), to, from);
      }
    }
  }

  record Question(String id, @Nullable String physician, @Nullable String centre)
      implements RecordShape.Checked {
    @Override
    public void check(Place at, Faults faults) {
      if (physician != null && centre != null) {
        faults.add(FaultCode.UNKNOWN_PROPERTY, at.property("centre"), "physician");
      }
    }
  }

  record Request(
      String id,
      @Size(max = 5) String name,
      @Min(1) @Max(9) @Nullable Integer days,
      @Nullable Boolean active,
      @Nullable Session session,
      @Size(min = 1) List<Stay> stays,
      @Nullable Set<String> centres,
      @Size(max = 2) @Nullable List<String> notes) {
    @Override
    public Integer days() {
      return days == null ? 1 : days;
    }

    @Override
    public List<String> notes() {
      return notes == null ? List.of() : notes;
    }
  }

  static Request read(String json) {
    return Body.read(Body.parse(json.replace('\'', '"').getBytes(UTF_8)), Request.class);
  }

  static List<String> faults(String json) {
    var refused = catchThrowableOfType(ProblemException.class, () -> read(json));
    assertThat(refused.code()).isEqualTo(ProblemCode.BODY_FAULTY);
    return refused.errors(Locale.ENGLISH).stream()
        .map(error -> error.pointer() + " " + error.code())
        .toList();
  }

  @Test
  void whatIsThereIsReadAndWhatMayBeMissingIsNull() {
    var request =
        read(
            "{'id':'H1','name':'name','days':9,'active':true,'session':'EVENING','stays':["
                + "{'from':'2026-10-01','to':'2026-10-02'}],'centres':['C2','C1','C2']}");
    assertThat(request.days()).isEqualTo(9);
    assertThat(request.session()).isEqualTo(Session.EVENING);
    assertThat(request.stays()).extracting(Stay::to).containsExactly(LocalDate.of(2026, 10, 2));
    assertThat(request.centres()).containsExactly("C2", "C1");
    var least =
        read(
            "{'id':'H1','name':'n','days':null,'stays':[{'from':'2026-10-01','to':'2026-10-01'}]}");
    assertThat(least.days()).isEqualTo(1);
    assertThat(least.centres()).isNull();
  }

  @Test
  void everyFaultIsNamedAtOnceWithItsPlace() {
    assertThat(
            faults(
                "{'name':'too long','days':10,'active':'yes','session':'NIGHT','stay':1,'stays':["
                    + "{'from':'2026-13-01','to':5},{'from':'2026-10-02','to':'2026-10-01'}],"
                    + "'centres':['C1',2],'notes':['a','b','c']}"))
        .containsExactlyInAnyOrder(
            "/stay unknown-property",
            "/id missing-property",
            "/name out-of-range",
            "/days out-of-range",
            "/active wrong-type",
            "/session unknown-value",
            "/stays/0/from invalid-date",
            "/stays/0/to wrong-type",
            "/stays/1/to to-before-from",
            "/centres/1 wrong-type",
            "/notes list-too-long");
    assertThat(faults("{'id':'H1','name':'n','stays':1,'notes':{'a':1,'b':2,'c':3}}"))
        .containsExactlyInAnyOrder("/stays wrong-type", "/notes wrong-type");
    assertThat(faults("{'id':'H1','name':'n','stays':[]}")).containsExactly("/stays empty-list");
    assertThat(faults("[]")).containsExactly(" wrong-type");
    assertThat(faults("null")).containsExactly(" missing-property");
  }

  @Test
  void whatPartsSayOfEachOtherIsToldBesideWhatIsMissing() {
    var flaws = new Faults();
    var json = Body.parse("{\"physician\":\"P1\",\"centre\":\"C1\"}".getBytes(UTF_8));
    assertThat(RecordShape.of(Question.class).read(Place.root(json), flaws)).isNull();
    assertThat(flaws.all())
        .extracting(fault -> fault.pointer() + " " + fault.code())
        .containsExactly("/id missing-property", "/centre unknown-property");
  }

  @Test
  void aNameThatComesTwiceIsRefused() {
    assertThatThrownBy(() -> read("{'id':'H1','id':'H2'}"))
        .isInstanceOf(UnreadableJsonException.class);
  }
}
