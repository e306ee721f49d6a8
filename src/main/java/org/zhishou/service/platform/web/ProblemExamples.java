package org.zhishou.service.platform.web;

import java.util.List;

/** One document of each problem, in English, for the API document. */
final class ProblemExamples {
  private static final String SOLVE = "6a1f0d0e-3c58-4c5b-9f0e-6d2f5a1b7c11";
  private static final String CORRELATION_ID = "0c9a3f5e-7a0b-4a1e-8d1c-2f64b6f3a915";

  private ProblemExamples() {}

  static ProblemDocument of(ProblemCode code) {
    return switch (code) {
      case INTERNAL_ERROR, SOLVE_FAILED, SOLVE_OUT_OF_MEMORY, SOLVE_NODES_DIED ->
          ProblemDocument.ofDefect(code, CORRELATION_ID, Language.ENGLISH);
      case PARAMETER_INVALID -> parameterInvalid();
      case PROBLEM_FAULTY, REGISTRY_FAULTY -> faulty(code);
      case FIELDS_INVALID -> fieldsInvalid();
      default -> new ProblemException(code, arguments(code)).document(Language.ENGLISH);
    };
  }

  private static Object[] arguments(ProblemCode code) {
    return switch (code) {
      case JSON_UNREADABLE -> new Object[] {"line 3, column 17: a comma or } is missing"};
      case PATH_UNKNOWN -> new Object[] {"/api/v1/solvse"};
      case NOT_PERMITTED -> new Object[] {"/api/v1/users"};
      case USER_UNKNOWN, TOKEN_UNKNOWN, NOTIFICATION_UNKNOWN -> new Object[] {SOLVE};
      case USER_NAME_TAKEN, USER_IS_CALLER -> new Object[] {"planner"};
      case USER_VERSION_MISSING, USER_VERSION_MOVED -> new Object[] {"\"7\""};
      case SOLVE_UNKNOWN, BATCH_UNKNOWN, EXPORT_UNKNOWN, IDEMPOTENCY_KEY_REUSED ->
          new Object[] {SOLVE};
      case EXPORT_RUNNING -> new Object[] {SOLVE, 12, 38};
      case METHOD_NOT_ALLOWED -> new Object[] {"PUT", "GET, POST"};
      case NOT_ACCEPTABLE -> new Object[] {"application/json"};
      case BODY_FAULTY -> new Object[] {2};
      case DRAFT_MISSING -> new Object[] {"2026-Q4"};
      case ROUND_STATE_WRONG ->
          new Object[] {
            "2026-Q4", "COLLECTING", "PLANNING", "POST .../plan ends collecting and begins to plan."
          };
      case ROUND_OVERLAPS -> new Object[] {"2026-Q4", "2026-09-28", "2027-01-03"};
      case ROUND_STILL_COLLECTING -> new Object[] {"2026-Q4", "2026-09-20T16:00:00Z", 12};
      case ROUND_BEING_PLANNED -> new Object[] {"2026-Q4", "unavailable, workloadPercent", "P12"};
      case ROUND_NOT_OVER -> new Object[] {"2026-Q4", "2027-01-03"};
      case FILE_UNREADABLE -> new Object[] {"The file is no workbook. Save it as .xlsx or .csv."};
      case FILE_REFUSED -> new Object[] {3};
      case FILE_OF_ANOTHER -> new Object[] {"2026-Q3/H1", "2026-Q4/H1"};
      case CHARACTER_NOT_PRINTABLE -> new Object[] {1};
      case ROUND_IN_USE -> new Object[] {"2026-Q4"};
      case SNAPSHOT_MISSING -> new Object[] {"2026-Q4"};
      case SCENARIO_SOLVED -> new Object[] {"H1 sends nobody in October", SOLVE};
      case SCENARIO_IN_USE -> new Object[] {"H1 sends nobody in October"};
      case ROSTER_MISSING -> new Object[] {"scenario:" + SOLVE};
      case DUTY_UNKNOWN -> new Object[] {"C1", "2026-10-13", "FULL_DAY", "P1"};
      case PROBLEM_TOO_LARGE -> new Object[] {1352000, 200000};
      case DEADLINE_PASSED -> new Object[] {"2026-Q4", "2026-09-20T16:00:00Z"};
      case NOTHING_PUBLISHED -> new Object[] {"2026-Q4"};
      case DRAFT_PUBLISHED_ALREADY, DRAFT_OUTDATED -> new Object[] {SOLVE, 2};
      case LEDGER_STILL_OPEN -> new Object[] {"2026-Q4"};
      case LEDGER_ENTRY_COUNTERED -> new Object[] {4711};
      case LEDGER_OVERLAPS -> new Object[] {4711, "2026-10-13"};
      case SLOTS_BOOKED -> new Object[] {3, "2026-10-12", "2026-11-08"};
      case SLOTS_EXCEEDED -> new Object[] {9, 4};
      case ATTENDANCE_TOO_EARLY -> new Object[] {"2026-10-15", "2026-10-12"};
      case SWAP_STATE_WRONG ->
          new Object[] {
            SOLVE, "OFFERED", "TAKEN", "POST .../take takes it, and POST .../withdraw ends it."
          };
      case SWAP_OPEN_ALREADY -> new Object[] {SOLVE, "OFFERED"};
      case EDIT_REFUSED -> new Object[] {1};
      case PAST_FIXED -> new Object[] {"2026-10-08", "2026-10-12"};
      case ROSTER_NOT_PUBLISHABLE -> new Object[] {1, 2, 0};
      case EVENTS_OVER -> new Object[] {SOLVE, 42};
      case BODY_TOO_LARGE -> new Object[] {33554432};
      case BODY_TOO_SLOW -> new Object[] {30, 51200};
      case TOO_MANY_WRONG_PASSWORDS -> new Object[] {15};
      case TOO_MANY_SLOW_BODIES -> new Object[] {5};
      case MEDIA_TYPE_UNSUPPORTED -> new Object[] {"text/plain", "application/json"};
      case QUEUE_FULL -> new Object[] {12, "zhishou.jobs.queue-size", 10000};
      case COUNTY_UNKNOWN -> new Object[] {"ningdu"};
      case ENTRY_UNKNOWN -> new Object[] {"ningdu", "physicians/P12"};
      case REGISTRY_NOT_EMPTY -> new Object[] {"ningdu", 3, 22, 66};
      case VERSION_MOVED -> new Object[] {"\"4\""};
      case ROADS_NOT_READY -> new Object[] {10};
      case BATCH_TOO_LARGE -> new Object[] {6000, 5000};
      case CLOSING -> new Object[] {30};
      case BUSY -> new Object[] {2};
      case DATABASE_UNAVAILABLE, PROVIDER_UNREACHABLE -> new Object[] {5};
      default -> new Object[0];
    };
  }

  private static ProblemDocument parameterInvalid() {
    var message =
        ProblemWords.in(Language.ENGLISH, "parameter-invalid.out-of-range", "seconds", 0, 1, 3600);
    var error = new ProblemDocument.Error(null, "seconds", "out-of-range", message);
    return new ProblemException(ProblemCode.PARAMETER_INVALID, 1)
        .errors(locale -> List.of(error))
        .document(Language.ENGLISH);
  }

  private static ProblemDocument fieldsInvalid() {
    var error =
        new ProblemDocument.Error(
            "/hospital", null, "scope-missing", "Role HOSPITAL_HR needs hospital. Give it.");
    return new ProblemException(ProblemCode.FIELDS_INVALID, 1)
        .errors(locale -> List.of(error))
        .document(Language.ENGLISH);
  }

  private static ProblemDocument faulty(ProblemCode code) {
    var error =
        new ProblemDocument.Error(
            "/physicians/3/title",
            null,
            "unknown-value",
            "Physician P4 (王芳): \"PROFESSOR\" is no title; use RESIDENT, ATTENDING,"
                + " ASSOCIATE_CHIEF or CHIEF.");
    return new ProblemException(code, 1)
        .errors(locale -> List.of(error))
        .document(Language.ENGLISH);
  }
}
