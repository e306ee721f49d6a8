package org.zhishou.service.record.slots;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhishou.service.access.Caller;
import org.zhishou.service.access.Permitted;
import org.zhishou.service.access.Role;
import org.zhishou.service.platform.listing.Answers;
import org.zhishou.service.platform.web.DateSpan;
import org.zhishou.service.platform.web.Form;
import org.zhishou.service.platform.web.Precondition;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ProblemException;
import org.zhishou.service.platform.web.Problems;
import org.zhishou.service.platform.web.Stated;

@RestController
@RequestMapping("/api/v1/counties/{county}")
@Tag(name = "Slots", description = "Clinic slots that hospitals reserve for centres (号源下沉)")
class SlotController {
  private static final String USE = "/centres/{centre}/slots/{hospital}/{specialty}/{date}/{grade}";

  private final SlotDesk desk;

  SlotController(SlotDesk desk) {
    this.desk = desk;
  }

  @GetMapping("/hospitals/{hospital}/clinic-slots")
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE, Role.AUDITOR},
      own = Role.HOSPITAL_HR)
  @Stated(
      id = "getClinicSlots",
      summary = "Look at the slots that a hospital's clinics have",
      answered = "By specialty, weekday and session",
      tagged = true)
  ResponseEntity<SlotDocument.Clinics> clinics(
      @PathVariable String county, @PathVariable String hospital) {
    return answer(desk.clinics(county, hospital), SlotDocument.Clinics::new);
  }

  @PutMapping("/hospitals/{hospital}/clinic-slots")
  @Permitted(value = Role.BUREAU_ADMIN, own = Role.HOSPITAL_HR, writes = true)
  @Stated(
      replacing = true,
      id = "changeClinicSlots",
      summary = "Say which slots a hospital's clinics have",
      description = "In place of all that was said. If-Match is needed where something was.",
      answered = "By specialty, weekday and session",
      tagged = true)
  ResponseEntity<SlotDocument.Clinics> changeClinics(
      @PathVariable String county,
      @PathVariable String hospital,
      Caller caller,
      Precondition condition,
      @Form SlotForms.Clinics form) {
    return answer(
        desk.changeClinics(county, hospital, form.all(), condition, caller),
        SlotDocument.Clinics::new);
  }

  @GetMapping("/slot-policy")
  @Permitted({
    Role.BUREAU_ADMIN,
    Role.PLANNER,
    Role.HOSPITAL_HR,
    Role.CENTRE,
    Role.PROVINCE,
    Role.AUDITOR
  })
  @Stated(
      id = "getSlotPolicy",
      summary = "Look at how many slots are reserved, and until when",
      answered = "The policy, as usual where the county says nothing",
      tagged = true)
  ResponseEntity<SlotPolicy> policy(@PathVariable String county) {
    return answer(desk.policy(county), Function.identity());
  }

  @PutMapping("/slot-policy")
  @Permitted(value = Role.BUREAU_ADMIN, writes = true)
  @Stated(
      replacing = true,
      id = "changeSlotPolicy",
      summary = "Change how many slots are reserved, and until when",
      description = "What is left out is as usual. It holds for what is allocated afterwards.",
      answered = "The policy",
      tagged = true)
  ResponseEntity<SlotPolicy> changePolicy(
      @PathVariable String county,
      Caller caller,
      Precondition condition,
      @Form SlotForms.Policy form) {
    return answer(desk.changePolicy(county, form.policy(), condition, caller), Function.identity());
  }

  @PostMapping("/slots/allocate")
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PLANNER},
      writes = true)
  @Stated(
      id = "allocateSlots",
      summary = "Reserve the hospitals' slots of some days for centres",
      description =
          """
          ceil(percent x slots / 100) of each hospital, specialty and working day, seniors for themselves, go to the centres \
          that the hospital answers for in proportion to their residents, twice where the centre asked for the specialty. \
          At any moment no centre is a whole slot from what it is entitled to. What was reserved for these days is \
          replaced, unless somebody booked any of it.""",
      answered = "How many slots there are, and how many were reserved",
      query = DateSpan.STATED)
  @Problems(ProblemCode.SLOTS_BOOKED)
  ResponseEntity<SlotDocument.Allocated> allocate(@PathVariable String county, DateSpan days) {
    return Answers.passing(desk.allocate(county, days.from(), days.to()));
  }

  @GetMapping("/slots")
  @Permitted({
    Role.BUREAU_ADMIN,
    Role.PLANNER,
    Role.HOSPITAL_HR,
    Role.CENTRE,
    Role.PROVINCE,
    Role.AUDITOR
  })
  @Stated(
      id = "listReservedSlots",
      summary = "List reserved slots, and who may book them when",
      description = "A hospital is given its own, a centre its own and what is in the pool of all.",
      answered = "By date",
      query = DateSpan.STATED)
  ResponseEntity<SlotDocument.Several> reserved(
      @PathVariable String county, Caller caller, DateSpan days) {
    return Answers.passing(
        new SlotDocument.Several(desk.reserved(county, days.from(), days.to(), caller)));
  }

  @GetMapping("/slots/report")
  @Permitted({Role.BUREAU_ADMIN, Role.PLANNER, Role.HOSPITAL_HR, Role.PROVINCE, Role.AUDITOR})
  @Stated(
      id = "getSlotReport",
      summary = "Look at what became of reserved slots",
      description = "A hospital is given its own.",
      answered = "By hospital, month and specialty, and by centre",
      query = DateSpan.STATED)
  ResponseEntity<SlotDocument.Report> report(
      @PathVariable String county, Caller caller, DateSpan days) {
    return Answers.passing(desk.report(county, days.from(), days.to(), caller));
  }

  @GetMapping(USE)
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE, Role.AUDITOR},
      own = Role.CENTRE)
  @Stated(
      id = "getSlotUse",
      summary = "Look at what became of a centre's slots on a date",
      answered = "The slots",
      tagged = true)
  ResponseEntity<SlotDocument> used(
      @PathVariable String county,
      @PathVariable String centre,
      @PathVariable String hospital,
      @PathVariable String specialty,
      @PathVariable String date,
      @PathVariable String grade) {
    var key = key(county, centre, hospital, specialty, date, grade);
    return answer(desk.used(county, key), Function.identity());
  }

  @PutMapping(USE)
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PLANNER},
      own = Role.CENTRE,
      writes = true)
  @Stated(
      replacing = true,
      id = "recordSlotUse",
      summary = "Record how many of a centre's slots were booked, and who came",
      description =
          "`grade` is senior or ordinary. If-Match is needed once something was recorded.",
      answered = "The slots",
      tagged = true)
  @Problems({ProblemCode.SLOTS_EXCEEDED})
  ResponseEntity<SlotDocument> use(
      @PathVariable String county,
      @PathVariable String centre,
      @PathVariable String hospital,
      @PathVariable String specialty,
      @PathVariable String date,
      @PathVariable String grade,
      Caller caller,
      Precondition condition,
      @Form SlotForms.Use use) {
    var key = key(county, centre, hospital, specialty, date, grade);
    return answer(desk.use(county, key, use, condition, caller), Function.identity());
  }

  private static SlotKey key(
      String county, String centre, String hospital, String specialty, String date, String grade) {
    try {
      if (grade.equals("senior") || grade.equals("ordinary")) {
        var day = LocalDate.parse(date);
        return new SlotKey(centre, hospital, specialty, day, grade.equals("senior"));
      }
    } catch (DateTimeException malformed) {
      throw unknown(county, centre, date, grade);
    }
    throw unknown(county, centre, date, grade);
  }

  private static ProblemException unknown(String county, String centre, String date, String grade) {
    return new ProblemException(
        ProblemCode.ENTRY_UNKNOWN, county, "centres/%s/slots/%s/%s".formatted(centre, date, grade));
  }

  private static <T, D> ResponseEntity<D> answer(
      SlotDesk.Versioned<T> found, Function<T, D> document) {
    return Answers.withTag(document.apply(found.value()), found.version());
  }
}
