package org.zhishou.service.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhishou.service.Api.json;

import io.swagger.v3.oas.annotations.Hidden;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.zhishou.service.Api;
import org.zhishou.service.ServiceTest;

/**
 * Who may call what: every address, tried by every role and by nobody, of the county, hospital,
 * centre and physician that the address names and of others. An address that is not here fails the
 * build.
 *
 * <p>{@code +} gets past the gate, {@code -} is answered by 403, {@code ?} by 404, {@code !} by
 * 401. A path names county ningdu, whose registry has nothing that these tests know of, hospital
 * H1, centre C100, physician P1 and otherwise things that are not there, so that what gets past
 * changes nothing.
 */
@ServiceTest
class RightsTest {
  /** The columns, left to right; {@code x-} of another county, {@code 2} of another one there. */
  private static final List<String> CALLERS =
      List.of(
          "nobody",
          "province",
          "bureau",
          "planner",
          "hr",
          "hr2",
          "centre",
          "centre2",
          "physician",
          "physician2",
          "auditor",
          "x-bureau",
          "x-planner",
          "x-hr",
          "x-centre",
          "x-physician",
          "x-auditor");

  // nobody province bureau planner | hr hr2 centre centre2 physician physician2 | auditor | the
  // other county's bureau planner hr centre physician auditor
  private static final String ADDRESSES =
      """
      !+++ ------ + ++---+ GET    /api/v1/solves
      !+++ ------ - ++---- POST   /api/v1/solves
      !+++ ------ + ++---+ GET    /api/v1/solves/{id}
      !+++ ------ - ++---- DELETE /api/v1/solves/{id}
      !+++ ------ + ++---+ GET    /api/v1/solves/{id}/events
      !+++ ------ - ++---- POST   /api/v1/solves/{id}/stop
      !+++ ------ + ++---+ GET    /api/v1/batches
      !+++ ------ - ++---- POST   /api/v1/batches
      !+++ ------ + ++---+ GET    /api/v1/batches/{id}
      !+++ ------ - ++---- DELETE /api/v1/batches/{id}
      !+++ ------ - ++---- POST   /api/v1/batches/{id}/stop
      !+-- ------ - ------ POST   /api/v1/exports
      !+-- ------ - ------ GET    /api/v1/exports
      !+-- ------ - ------ GET    /api/v1/exports/{export}
      !+-- ------ - ------ DELETE /api/v1/exports/{export}
      !+-- ------ - ------ GET    /api/v1/exports/{export}.zip
      !+-- ------ - ------ GET    /api/v1/exports/{export}/events
      ++++ ++++++ + ++++++ GET    /problems
      ++++ ++++++ + ++++++ GET    /problems/{code}
      ++++ ++++++ + ++++++ GET    /api/v1/session
      ++++ ++++++ + ++++++ POST   /api/v1/session
      !+++ ++++++ + ++++++ DELETE /api/v1/session
      !+++ ++++++ + ++++++ GET    /api/v1/me
      !+++ ++++++ + ++++++ PUT    /api/v1/me/password
      !+++ ++++++ + ++++++ GET    /api/v1/tokens
      !+++ ++++++ + ++++++ POST   /api/v1/tokens
      !+++ ++++++ + ++++++ DELETE /api/v1/tokens/{token}
      !++- ------ - +----- GET    /api/v1/users
      !++- ------ - +----- POST   /api/v1/users
      !++- ------ - +----- GET    /api/v1/users/{user}
      !++- ------ - +----- PUT    /api/v1/users/{user}
      !++- ------ - +----- POST   /api/v1/users/{user}/disable
      !++- ------ - +----- POST   /api/v1/users/{user}/enable
      !++- ------ - +----- POST   /api/v1/users/{user}/unlock
      !++- ------ - +----- POST   /api/v1/users/{user}/reset-password
      !+++ ++++++ + ++++++ GET    /api/v1/counties
      !+-- ------ - ------ POST   /api/v1/counties
      !+++ ++++++ + ?????? GET    /api/v1/counties/{county}
      !++- ------ - ?????? PUT    /api/v1/counties/{county}
      !+-- ------ - ?????? POST   /api/v1/counties/{county}/deactivate
      !+-- ------ - ?????? POST   /api/v1/counties/{county}/reactivate
      !+++ ++--++ + ?????? GET    /api/v1/counties/{county}/hospitals
      !++- ------ - ?????? POST   /api/v1/counties/{county}/hospitals
      !+++ ++++++ + ?????? GET    /api/v1/counties/{county}/hospitals/{id}
      !++- ++---- - ?????? PUT    /api/v1/counties/{county}/hospitals/{id}
      !++- ++---- - ?????? POST   /api/v1/counties/{county}/hospitals/{id}/deactivate
      !++- ++---- - ?????? POST   /api/v1/counties/{county}/hospitals/{id}/reactivate
      !+++ ++++++ + ?????? GET    /api/v1/counties/{county}/centres
      !++- ------ - ?????? POST   /api/v1/counties/{county}/centres
      !+++ ++++++ + ?????? GET    /api/v1/counties/{county}/centres/{id}
      !++- ++---- - ?????? PUT    /api/v1/counties/{county}/centres/{id}
      !++- ++---- - ?????? POST   /api/v1/counties/{county}/centres/{id}/deactivate
      !++- ++---- - ?????? POST   /api/v1/counties/{county}/centres/{id}/reactivate
      !+++ ++--++ + ?????? GET    /api/v1/counties/{county}/physicians
      !++- ------ - ?????? POST   /api/v1/counties/{county}/physicians
      !+++ ++++++ + ?????? GET    /api/v1/counties/{county}/physicians/{id}
      !++- ++---- - ?????? PUT    /api/v1/counties/{county}/physicians/{id}
      !++- ++---- - ?????? POST   /api/v1/counties/{county}/physicians/{id}/deactivate
      !++- ++---- - ?????? POST   /api/v1/counties/{county}/physicians/{id}/reactivate
      !+++ ++++++ + ?????? GET    /api/v1/counties/{county}/postings
      !++- ------ - ?????? POST   /api/v1/counties/{county}/postings
      !+++ ++++++ + ?????? GET    /api/v1/counties/{county}/postings/{id}
      !++- ++---- - ?????? PUT    /api/v1/counties/{county}/postings/{id}
      !++- ++---- - ?????? POST   /api/v1/counties/{county}/postings/{id}/deactivate
      !++- ++---- - ?????? POST   /api/v1/counties/{county}/postings/{id}/reactivate
      !+++ ++++++ + ?????? GET    /api/v1/counties/{county}/tour-plans
      !++- ------ - ?????? POST   /api/v1/counties/{county}/tour-plans
      !+++ ++++++ + ?????? GET    /api/v1/counties/{county}/tour-plans/{id}
      !++- ++---- - ?????? PUT    /api/v1/counties/{county}/tour-plans/{id}
      !++- ++---- - ?????? POST   /api/v1/counties/{county}/tour-plans/{id}/deactivate
      !++- ++---- - ?????? POST   /api/v1/counties/{county}/tour-plans/{id}/reactivate
      !+++ ++---- + ?????? GET    /api/v1/counties/{county}/policy
      !++- ------ - ?????? PUT    /api/v1/counties/{county}/policy
      !+++ ++---- + ?????? GET    /api/v1/counties/{county}/policy/versions
      !+++ ++---- + ?????? GET    /api/v1/counties/{county}/policy/versions/{version}
      !+++ ++++++ + ?????? GET    /api/v1/counties/{county}/calendar
      !+++ ++++++ + ?????? GET    /api/v1/counties/{county}/calendar/years/{year}
      !++- ------ - ?????? PUT    /api/v1/counties/{county}/calendar
      !++- ------ - ?????? DELETE /api/v1/counties/{county}/calendar
      !+++ ++---- + ?????? GET    /api/v1/counties/{county}/travel-times
      !+++ ++---- + ?????? GET    /api/v1/counties/{county}/travel-times/{hospital}/{centre}
      !++- ------ - ?????? PUT    /api/v1/counties/{county}/travel-times/{hospital}/{centre}
      !++- ------ - ?????? DELETE /api/v1/counties/{county}/travel-times/{hospital}/{centre}
      !++- ------ - ?????? POST   /api/v1/counties/{county}/travel-times/work-out
      !+++ ------ - ?????? GET    /api/v1/counties/{county}/registry
      !++- ------ - ?????? POST   /api/v1/counties/{county}/registry
      !++- ------ - ?????? PUT    /api/v1/counties/{county}/registry
      !+++ ++++++ + ++++++ GET    /api/v1/notifications
      !+++ ++++++ + ++++++ POST   /api/v1/notifications/read
      !+++ ++++++ + ++++++ POST   /api/v1/notifications/{notification}/read
      !++- ------ - ?????? GET    /api/v1/counties/{county}/webhooks
      !++- ------ - ?????? POST   /api/v1/counties/{county}/webhooks
      !++- ------ - ?????? GET    /api/v1/counties/{county}/webhooks/{webhook}
      !++- ------ - ?????? PUT    /api/v1/counties/{county}/webhooks/{webhook}
      !++- ------ - ?????? DELETE /api/v1/counties/{county}/webhooks/{webhook}
      !++- ------ - ?????? POST   /api/v1/counties/{county}/webhooks/{webhook}/rotate-secret
      !++- ------ - ?????? POST   /api/v1/counties/{county}/webhooks/{webhook}/ping
      !++- ------ - ?????? GET    /api/v1/counties/{county}/webhooks/{webhook}/deliveries
      !++- ------ - ?????? POST   /api/v1/counties/{county}/webhooks/{webhook}/deliveries/{delivery}/redeliver
      !++- ------ - ?????? GET    /api/v1/counties/{county}/mailboxes
      !++- ------ - ?????? POST   /api/v1/counties/{county}/mailboxes
      !++- ------ - ?????? DELETE /api/v1/counties/{county}/mailboxes/{mailbox}
      !+++ ++++++ + ?????? GET    /api/v1/counties/{county}/rounds
      !+++ ------ - ?????? POST   /api/v1/counties/{county}/rounds
      !+++ ++++++ + ?????? GET    /api/v1/counties/{county}/rounds/{round}
      !+++ ------ - ?????? PUT    /api/v1/counties/{county}/rounds/{round}
      !+++ ------ - ?????? DELETE /api/v1/counties/{county}/rounds/{round}
      !+++ ------ - ?????? POST   /api/v1/counties/{county}/rounds/{round}/plan
      !+++ ------ - ?????? POST   /api/v1/counties/{county}/rounds/{round}/close
      !+++ ------ - ?????? POST   /api/v1/counties/{county}/rounds/{round}/remind
      !+++ ------ - ?????? POST   /api/v1/counties/{county}/rounds/{round}/solve
      !+++ ++--++ + ?????? GET    /api/v1/counties/{county}/rounds/{round}/availability
      !+++ ++--+? + ?????? GET    /api/v1/counties/{county}/rounds/{round}/availability/{physician}
      !+++ ++---- - ?????? PUT    /api/v1/counties/{county}/rounds/{round}/availability/{physician}
      !+++ ++--+? + ?????? GET    /api/v1/counties/{county}/rounds/{round}/availability/{physician}/wishes
      !+++ ++--+? - ?????? PUT    /api/v1/counties/{county}/rounds/{round}/availability/{physician}/wishes
      !+++ ++--+? + ?????? GET    /api/v1/counties/{county}/rounds/{round}/availability/{physician}/history
      !+++ ++---- + ?????? GET    /api/v1/counties/{county}/rounds/{round}/submissions
      !+++ +?---- + ?????? GET    /api/v1/counties/{county}/rounds/{round}/submissions/{hospital}
      !+++ +?---- - ?????? PUT    /api/v1/counties/{county}/rounds/{round}/submissions/{hospital}
      !+++ +?---- - ?????? PATCH  /api/v1/counties/{county}/rounds/{round}/submissions/{hospital}
      !+++ +?---- - ?????? POST   /api/v1/counties/{county}/rounds/{round}/submissions/{hospital}/nothing
      !+++ ------ - ?????? POST   /api/v1/counties/{county}/rounds/{round}/submissions/{hospital}/remind
      !+++ ------ + ?????? GET    /api/v1/counties/{county}/rounds/{round}/overview
      !+++ ------ + ?????? GET    /api/v1/counties/{county}/rounds/{round}/carry-over
      !+++ ----+? + ?????? GET    /api/v1/counties/{county}/rounds/{round}/carry-over/{physician}
      !+++ ------ - ?????? PUT    /api/v1/counties/{county}/rounds/{round}/carry-over/{physician}
      !+++ ------ - ?????? DELETE /api/v1/counties/{county}/rounds/{round}/carry-over/{physician}
      !+++ ------ + ?????? GET    /api/v1/counties/{county}/rounds/{round}/runs
      !+++ ------ + ?????? GET    /api/v1/counties/{county}/rounds/{round}/runs/{run}
      !+++ ------ - ?????? POST   /api/v1/counties/{county}/rounds/{round}/runs/{run}/stop
      !+++ ------ + ?????? GET    /api/v1/counties/{county}/rounds/{round}/draft
      !+++ ------ + ?????? GET    /api/v1/counties/{county}/rounds/{round}/drafts
      !+++ ------ + ?????? GET    /api/v1/counties/{county}/rounds/{round}/drafts/{draft}
      !+++ ------ - ?????? POST   /api/v1/counties/{county}/rounds/{round}/drafts/{draft}/adopt
      !+++ ------ - ?????? GET    /api/v1/counties/{county}/rounds/{round}/snapshots
      !+++ ------ - ?????? GET    /api/v1/counties/{county}/rounds/{round}/snapshots/{snapshot}
      !+++ ------ - ?????? POST   /api/v1/counties/{county}/rounds/{round}/drafts/{draft}/preview
      !+++ ------ + ?????? GET    /api/v1/counties/{county}/rounds/{round}/drafts/{draft}/board
      !+++ ------ - ?????? POST   /api/v1/counties/{county}/rounds/{round}/drafts/{draft}/board
      !+++ ------ + ?????? POST   /api/v1/counties/{county}/rounds/{round}/drafts/{draft}/prices
      !+++ ------ + ?????? GET    /api/v1/counties/{county}/rounds/{round}/drafts/{draft}/cuts
      !+++ ------ + ?????? GET    /api/v1/counties/{county}/rounds/{round}/drafts/{draft}/history
      !+++ ------ - ?????? POST   /api/v1/counties/{county}/rounds/{round}/drafts/{draft}/edit
      !+++ ------ - ?????? POST   /api/v1/counties/{county}/rounds/{round}/publish
      !+++ ------ + ?????? GET    /api/v1/counties/{county}/rounds/{round}/publish/check
      !+++ ++++++ + ?????? GET    /api/v1/counties/{county}/rounds/{round}/published
      !+++ ++++++ + ?????? GET    /api/v1/counties/{county}/rounds/{round}/published/{version}
      !+++ ++++++ + ?????? GET    /api/v1/counties/{county}/rounds/{round}/published/{version}/changes
      !+++ ------ + ?????? GET    /api/v1/counties/{county}/rounds/{round}/published/{version}/board
      !+++ ------ - ?????? GET    /api/v1/counties/{county}/rounds/{round}/published/substitutes
      !+++ ----+? + ?????? GET    /api/v1/counties/{county}/rounds/{round}/published/shares/{physician}
      !+++ ------ - ?????? POST   /api/v1/counties/{county}/rounds/{round}/amend
      !+++ ------ + ?????? GET    /api/v1/counties/{county}/rounds/{round}/amendments
      !+++ ------ - ?????? GET    /api/v1/counties/{county}/rounds/{round}/amendments/{amendment}
      !+++ --+?-- + ?????? GET    /api/v1/counties/{county}/rounds/{round}/centres/{centre}/attendance
      !+++ --+?-- + ?????? GET    /api/v1/counties/{county}/rounds/{round}/centres/{centre}/attendance/{date}/{session}/{physician}
      !+++ --+?-- - ?????? PUT    /api/v1/counties/{county}/rounds/{round}/centres/{centre}/attendance/{date}/{session}/{physician}
      !+++ ------ + ?????? GET    /api/v1/counties/{county}/rounds/{round}/absences
      !+++ ++--++ + ?????? GET    /api/v1/counties/{county}/rounds/{round}/swaps
      !+++ ++--++ - ?????? POST   /api/v1/counties/{county}/rounds/{round}/swaps
      !+++ ++--++ + ?????? GET    /api/v1/counties/{county}/rounds/{round}/swaps/{swap}
      !+++ ++--++ - ?????? GET    /api/v1/counties/{county}/rounds/{round}/swaps/takers
      !+++ ++--++ - ?????? POST   /api/v1/counties/{county}/rounds/{round}/swaps/{swap}/take
      !+++ ++--++ - ?????? POST   /api/v1/counties/{county}/rounds/{round}/swaps/{swap}/release
      !+++ ++--++ - ?????? POST   /api/v1/counties/{county}/rounds/{round}/swaps/{swap}/withdraw
      !--- ++---- - ?????? POST   /api/v1/counties/{county}/rounds/{round}/swaps/{swap}/confirm
      !+++ ++---- - ?????? POST   /api/v1/counties/{county}/rounds/{round}/swaps/{swap}/refuse
      !+++ ------ - ?????? POST   /api/v1/counties/{county}/rounds/{round}/swaps/{swap}/approve
      !+++ ------ + ?????? POST   /api/v1/counties/{county}/posting-proposals
      !+++ ------ + ?????? POST   /api/v1/counties/{county}/tour-routes
      !+++ ------ + ?????? POST   /api/v1/counties/{county}/tour-routes.pdf
      !+++ ------ + ?????? GET    /api/v1/counties/{county}/rounds/{round}/scenarios
      !+++ ------ - ?????? POST   /api/v1/counties/{county}/rounds/{round}/scenarios
      !+++ ------ + ?????? GET    /api/v1/counties/{county}/rounds/{round}/scenarios/{scenario}
      !+++ ------ - ?????? PUT    /api/v1/counties/{county}/rounds/{round}/scenarios/{scenario}
      !+++ ------ - ?????? DELETE /api/v1/counties/{county}/rounds/{round}/scenarios/{scenario}
      !+++ ------ - ?????? POST   /api/v1/counties/{county}/rounds/{round}/scenarios/{scenario}/rebase
      !+++ ------ - ?????? POST   /api/v1/counties/{county}/rounds/{round}/scenarios/{scenario}/solve
      !+++ ------ - ?????? POST   /api/v1/counties/{county}/rounds/{round}/scenarios/solve
      !+++ ------ + ?????? GET    /api/v1/counties/{county}/rounds/{round}/scenarios/{scenario}/runs
      !+++ ------ + ?????? GET    /api/v1/counties/{county}/rounds/{round}/scenarios/{scenario}/roster
      !+++ ------ - ?????? POST   /api/v1/counties/{county}/rounds/{round}/scenarios/{scenario}/adopt
      !+++ ------ + ?????? GET    /api/v1/counties/{county}/rounds/{round}/sweeps
      !+++ ------ - ?????? POST   /api/v1/counties/{county}/rounds/{round}/sweeps
      !+++ ------ + ?????? GET    /api/v1/counties/{county}/rounds/{round}/sweeps/{sweep}
      !+++ ------ - ?????? POST   /api/v1/counties/{county}/rounds/{round}/sweeps/{sweep}/solve
      !+++ ------ + ?????? GET    /api/v1/counties/{county}/rounds/{round}/comparisons
      !+++ ------ + ?????? POST   /api/v1/counties/{county}/rounds/{round}/policy-effect
      !+++ ------ + ?????? GET    /api/v1/counties/{county}/rounds/{round}/explanation
      !+++ ------ + ?????? GET    /api/v1/counties/{county}/rounds/{round}/explanation/duty
      !+++ ------ + ?????? GET    /api/v1/counties/{county}/rounds/{round}/advice
      !+++ ------ + ?????? POST   /api/v1/counties/{county}/rounds/{round}/substitutes
      !+++ ------ + ++---+ POST   /api/v1/explanations
      !+++ ------ + ++---+ POST   /api/v1/advice
      !+++ ------ + ++---+ POST   /api/v1/substitutes
      !+++ ------ + ++---+ POST   /api/v1/comparisons
      !+++ ++++++ + ?????? GET    /api/v1/counties/{county}/rounds/{round}/published.xlsx
      !+++ ++++++ + ?????? GET    /api/v1/counties/{county}/rounds/{round}/published.csv
      !+++ ++++++ + ?????? GET    /api/v1/counties/{county}/rounds/{round}/published/{version}.xlsx
      !+++ ++++++ + ?????? GET    /api/v1/counties/{county}/rounds/{round}/published/{version}.csv
      !+++ ------ + ?????? GET    /api/v1/counties/{county}/rounds/{round}/drafts/{draft}.xlsx
      !+++ ------ + ?????? GET    /api/v1/counties/{county}/rounds/{round}/drafts/{draft}.csv
      !+++ --+?-- + ?????? GET    /api/v1/counties/{county}/rounds/{round}/published/centres/{centre}/notice.pdf
      !+++ --+?-- + ?????? GET    /api/v1/counties/{county}/rounds/{round}/published/centres/{centre}/notice.html
      !+++ --+?-- + ?????? GET    /api/v1/counties/{county}/rounds/{round}/published/centres/{centre}/notice.docx
      !+++ ++--+? + ?????? GET    /api/v1/counties/{county}/rounds/{round}/published/physicians/{physician}/letter.pdf
      !+++ ++--+? + ?????? GET    /api/v1/counties/{county}/rounds/{round}/published/physicians/{physician}/letter.docx
      !+++ +?---- + ?????? GET    /api/v1/counties/{county}/rounds/{round}/published/hospitals/{hospital}/letters.pdf
      !+++ +?---- + ?????? GET    /api/v1/counties/{county}/rounds/{round}/published/hospitals/{hospital}/letters.docx
      ???? ?????? ? ?????? GET    /notices/{county}/{centre}
      !+++ ------ - ?????? POST   /api/v1/counties/{county}/rounds/{round}/drafts/{draft}/workbook/preview
      !+++ ------ - ?????? POST   /api/v1/counties/{county}/rounds/{round}/drafts/{draft}/workbook/preview.xlsx
      !+++ ------ - ?????? GET    /api/v1/counties/{county}/registry.xlsx
      !++- ------ - ?????? POST   /api/v1/counties/{county}/registry/preview
      !++- ------ - ?????? POST   /api/v1/counties/{county}/registry/preview.xlsx
      !++- ------ - ?????? POST   /api/v1/counties/{county}/registry/import
      !+++ +?---- - ?????? GET    /api/v1/counties/{county}/rounds/{round}/submissions/{hospital}.xlsx
      !+++ +?---- - ?????? GET    /api/v1/counties/{county}/rounds/{round}/submissions/{hospital}.csv
      !+++ +?---- - ?????? POST   /api/v1/counties/{county}/rounds/{round}/submissions/{hospital}/preview
      !+++ +?---- - ?????? POST   /api/v1/counties/{county}/rounds/{round}/submissions/{hospital}/preview.xlsx
      !+++ +?---- - ?????? POST   /api/v1/counties/{county}/rounds/{round}/submissions/{hospital}/import
      !+++ ++--+? + ?????? GET    /api/v1/counties/{county}/physicians/{physician}/calendar.ics
      !+++ --+?-- + ?????? GET    /api/v1/counties/{county}/centres/{centre}/calendar.ics
      !+++ +?---- + ?????? GET    /api/v1/counties/{county}/hospitals/{hospital}/calendar.ics
      !+++ ++++++ + ?????? GET    /api/v1/counties/{county}/calendar-subscriptions
      !+++ ++++++ - ?????? POST   /api/v1/counties/{county}/calendar-subscriptions
      !+++ ++++++ - ?????? DELETE /api/v1/counties/{county}/calendar-subscriptions/{subscription}
      ???? ?????? ? ?????? GET    /calendars/{token}.ics
      !+++ ++++++ + ?????? GET    /api/v1/counties/{county}/ledger
      !+++ ------ - ?????? POST   /api/v1/counties/{county}/ledger
      !+++ ++++++ + ?????? GET    /api/v1/counties/{county}/ledger.csv
      !+++ ++++++ + ?????? GET    /api/v1/counties/{county}/ledger.xlsx
      !+++ ++++-- - ?????? GET    /api/v1/counties/{county}/slots.xlsx
      !+++ ++++-- - ?????? POST   /api/v1/counties/{county}/slots/preview
      !+++ ++++-- - ?????? POST   /api/v1/counties/{county}/slots/preview.xlsx
      !+++ ++++-- - ?????? POST   /api/v1/counties/{county}/slots/import
      !+++ ++++++ + ?????? GET    /api/v1/counties/{county}/ledger/totals
      !+++ ------ + ?????? GET    /api/v1/counties/{county}/ledger/seals
      !+++ ++++++ + ?????? GET    /api/v1/counties/{county}/ledger/{entry}
      !+++ ------ - ?????? POST   /api/v1/counties/{county}/ledger/{entry}/correct
      !--- --+?-- - ?????? POST   /api/v1/counties/{county}/centres/{centre}/ledger/confirm
      !--- +?---- - ?????? POST   /api/v1/counties/{county}/hospitals/{hospital}/ledger/confirm
      !+++ ++++++ + ?????? GET    /api/v1/counties/{county}/record-settings
      !++- ------ - ?????? PUT    /api/v1/counties/{county}/record-settings
      !+++ ++---- + ?????? GET    /api/v1/counties/{county}/promotions
      !+++ ++--++ + ?????? GET    /api/v1/counties/{county}/physicians/{physician}/promotion
      !+++ ++---- - ?????? PUT    /api/v1/counties/{county}/physicians/{physician}/promotion
      !+++ ++---- - ?????? DELETE /api/v1/counties/{county}/physicians/{physician}/promotion
      !+++ ++--++ + ?????? GET    /api/v1/counties/{county}/physicians/{physician}/promotion/certificate
      !+++ ++--++ + ?????? GET    /api/v1/counties/{county}/physicians/{physician}/promotion/certificate.pdf
      !+++ ++---- + ?????? GET    /api/v1/counties/{county}/lieu
      !+++ ++--++ + ?????? GET    /api/v1/counties/{county}/physicians/{physician}/lieu
      !+++ ------ + ?????? GET    /api/v1/counties/{county}/assessment/figures
      !+++ ------ + ?????? GET    /api/v1/counties/{county}/assessment/missed-weeks
      !+++ ------ + ?????? GET    /api/v1/counties/{county}/assessment/deployment
      !+++ ------ + ?????? GET    /api/v1/counties/{county}/assessment/postings
      !+++ ------ + ?????? GET    /api/v1/counties/{county}/assessment/burden
      !+++ ------ + ?????? GET    /api/v1/counties/{county}/assessment/equity
      !+-- ------ - ------ GET    /api/v1/assessment/figures
      !+-- ------ - ------ GET    /api/v1/assessment/equity
      !+++ ------ + ?????? GET    /api/v1/counties/{county}/reports/{span}.pdf
      !+++ +?---- + ?????? GET    /api/v1/counties/{county}/hospitals/{hospital}/clinic-slots
      !++- +?---- - ?????? PUT    /api/v1/counties/{county}/hospitals/{hospital}/clinic-slots
      !+++ ++++-- + ?????? GET    /api/v1/counties/{county}/slot-policy
      !++- ------ - ?????? PUT    /api/v1/counties/{county}/slot-policy
      !+++ ------ - ?????? POST   /api/v1/counties/{county}/slots/allocate
      !+++ ++++-- + ?????? GET    /api/v1/counties/{county}/slots
      !+++ ++---- + ?????? GET    /api/v1/counties/{county}/slots/report
      !+++ ++---- + ?????? GET    /api/v1/counties/{county}/slots/report.xlsx
      !+++ --+?-- + ?????? GET    /api/v1/counties/{county}/centres/{centre}/slots/{hospital}/{specialty}/{date}/{grade}
      !+++ --+?-- - ?????? PUT    /api/v1/counties/{county}/centres/{centre}/slots/{hospital}/{specialty}/{date}/{grade}
      !++- ------ + ?????? GET    /api/v1/counties/{county}/audit-log
      !++- ------ + ?????? GET    /api/v1/counties/{county}/audit-log/verification
      !+-- ------ - ------ GET    /api/v1/overview
      !+-- ------ - ------ GET    /api/v1/audit-log
      !+-- ------ - ------ GET    /api/v1/audit-log/verification
      """;

  /** Addresses that no handler of ours stands behind. */
  private static final String OTHERS =
      """
      ++++ ++++++ + ++++++ GET    /actuator/health
      !+-- ------ - ------ GET    /actuator/info
      !+-- ------ - ------ GET    /actuator/prometheus
      ++++ ++++++ + ++++++ GET    /v3/api-docs
      ++++ ++++++ + ++++++ GET    /swagger-ui/index.html
      ++++ ++++++ + ++++++ GET    /page/counties/ningdu
      !??? ?????? ? ?????? GET    /nowhere
      !??? ?????? ? ?????? GET    /api/v1/nothing
      """;

  /** What stands for a path variable; whatever is not here names nothing. */
  private static final Map<String, String> NAMED =
      Map.of(
          "county", "ningdu",
          "hospital", "H1",
          "centre", "C100",
          "physician", "P1",
          "code", "not-permitted");

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mappings;

  @Autowired UserStore users;
  @Autowired Passwords passwords;

  Api api;

  @BeforeEach
  void connect(@LocalServerPort int port) {
    api = new Api(port);
    api.send("POST", "/api/v1/counties", "{\"id\":\"ningdu\",\"name\":\"宁都县\"}");
    var hash = passwords.hash(Api.PASSWORD);
    add("centre2", hash, "ningdu", Role.CENTRE, "C101");
    add("physician2", hash, "ningdu", Role.PHYSICIAN, "P2");
    add("x-bureau", hash, "elsewhere", Role.BUREAU_ADMIN, null);
    add("x-planner", hash, "elsewhere", Role.PLANNER, null);
    add("x-hr", hash, "elsewhere", Role.HOSPITAL_HR, "H1");
    add("x-centre", hash, "elsewhere", Role.CENTRE, "C100");
    add("x-physician", hash, "elsewhere", Role.PHYSICIAN, "P1");
    add("x-auditor", hash, "elsewhere", Role.AUDITOR, null);
  }

  void add(String name, String hash, String county, Role role, @Nullable String of) {
    var duties =
        new User.Duties(
            null,
            Set.of(role),
            county,
            role == Role.HOSPITAL_HR ? of : null,
            role == Role.CENTRE ? of : null,
            role == Role.PHYSICIAN ? of : null);
    users.create(name, hash, duties, true);
  }

  record Row(String expected, String method, String path) {
    static List<Row> of(String table) {
      return table.lines().map(Row::parsed).toList();
    }

    private static Row parsed(String line) {
      var words = line.strip().split("\\s+");
      var expected = words[0] + words[1] + words[2] + words[3];
      assertThat(expected).as(line).hasSize(CALLERS.size());
      return new Row(expected, words[4], words[5]);
    }

    String address() {
      return method + " " + path;
    }

    String call() {
      var call = path;
      for (var named : NAMED.entrySet()) {
        call = call.replace("{" + named.getKey() + "}", named.getValue());
      }
      return call.replaceAll("\\{[^}]+}", "nothing");
    }
  }

  Api caller(String name) {
    return name.equals("nobody") ? api.asNobody() : api.as(name);
  }

  static char seen(HttpResponse<String> answer) {
    return switch (answer.statusCode()) {
      case 401 -> '!';
      case 403 -> '-';
      case 404 -> json(answer).path("code").asString().equals("path-unknown") ? '?' : '+';
      default -> answer.statusCode() / 100 == 3 ? '3' : answer.statusCode() < 500 ? '+' : '5';
    };
  }

  void check(List<Row> rows) {
    var expected = new LinkedHashMap<String, String>();
    var found = new LinkedHashMap<String, String>();
    for (var row : rows) {
      var seen = new StringBuilder();
      for (var caller : CALLERS) {
        var answer = caller(caller).send(row.method(), row.call(), "{}");
        seen.append(seen(answer));
      }
      expected.put(row.address(), row.expected());
      found.put(row.address(), seen.toString());
    }
    assertThat(found).isEqualTo(expected);
  }

  /** POSTs that keep nothing. */
  private static final Pattern ASKING =
      Pattern.compile(
          ".*/(preview|preview.xlsx|board|prices|policy-effect|advice|comparisons|explanations"
              + "|substitutes|posting-proposals|tour-routes|tour-routes.pdf|read)");

  @Test
  void everyWriteIsToldInItsOwnTransaction() {
    var untold = new ArrayList<String>();
    mappings
        .getHandlerMethods()
        .forEach(
            (mapping, handler) -> {
              var permitted = handler.getMethodAnnotation(Permitted.class);
              var methods = mapping.getMethodsCondition().getMethods();
              if (permitted != null
                  && !methods.contains(RequestMethod.GET)
                  && !permitted.recordsItself()
                  && !permitted.writes()) {
                mapping.getPatternValues().stream()
                    .filter(path -> !ASKING.matcher(path).matches())
                    .forEach(untold::add);
              }
            });
    assertThat(untold).isEmpty();
  }

  @Test
  void everybodyMayDoWhatTheTableSaysAndNothingElse() {
    check(Row.of(ADDRESSES));
  }

  @Test
  void whatIsNotOursIsGuardedToo() {
    check(Row.of(OTHERS));
  }

  @Test
  void everyAddressStandsInTheTable() {
    var mapped = new TreeSet<String>();
    mappings
        .getHandlerMethods()
        .forEach(
            (info, handler) -> {
              if (isOurs(handler)) {
                for (var path : info.getPatternValues()) {
                  var methods = info.getMethodsCondition().getMethods();
                  assertThat(methods).as(path).isNotEmpty();
                  methods.forEach(method -> mapped.add(method + " " + path));
                }
              }
            });
    var listed = new ArrayList<>(Row.of(ADDRESSES).stream().map(Row::address).toList());
    assertThat(listed).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(mapped);
  }

  private static boolean isOurs(HandlerMethod handler) {
    var type = handler.getBeanType();
    return type.getName().startsWith("org.zhishou")
        && !AnnotatedElementUtils.hasAnnotation(type, Hidden.class);
  }
}
