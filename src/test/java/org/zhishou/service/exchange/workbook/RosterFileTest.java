package org.zhishou.service.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.zhishou.service.Api;
import org.zhishou.service.ServiceTest;
import org.zhishou.service.access.Caller;
import org.zhishou.service.access.Role;
import org.zhishou.service.exchange.roster.Audience;
import org.zhishou.service.exchange.roster.OutgoingRoster;
import org.zhishou.service.exchange.roster.OutgoingRosters;
import org.zhishou.service.inforce.publish.PlannedRound;

@ServiceTest
class RosterFileTest {
  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  PlannedRound round;
  Api api;

  @BeforeEach
  void aPublishedRound(@Autowired ApplicationContext context, @LocalServerPort int port) {
    round = new PlannedRound(context, port).published();
    api = new Api(port);
  }

  @Test
  void aRosterIsAFileAtItsSuffixAndByItsTypeInAccept() {
    for (var thing : new String[] {"/published", "/published/1"}) {
      var bySuffix = api.get(round.path + thing + ".csv");
      var byType = api.get(round.path + thing, "Accept", "text/csv");
      assertThat(bySuffix.statusCode()).isEqualTo(200);
      assertThat(byType.body()).isEqualTo(bySuffix.body()).contains("张医师");
      assertThat(Api.header(byType, "Content-Disposition")).contains("filename*=UTF-8''");
      var workbook = api.get(round.path + thing, "Accept", XLSX);
      assertThat(Api.header(workbook, "Content-Type")).startsWith(XLSX);
      assertThat(workbook.body()).startsWith("PK");
      var json = api.get(round.path + thing, "Accept", "application/json, text/csv;q=0.5");
      assertThat(Api.header(json, "Content-Type")).startsWith("application/json");
    }
    var pdf = api.get(round.path + "/published", "Accept", "application/pdf");
    assertThat(pdf.statusCode()).isEqualTo(406);
  }

  @Test
  void aDraftIsAFileToo() {
    var draft = round.drafted(round.usual());
    var csv = api.get(round.path + "/drafts/" + draft + ".csv");
    assertThat(csv.statusCode()).isEqualTo(200);
    assertThat(csv.body().lines()).hasSize(9);
    assertThat(api.get(round.path + "/drafts/nothing.csv").statusCode()).isEqualTo(404);
  }

  @Test
  void anUnchangedFileIsNotSentAgain() {
    var first = api.get(round.path + "/published.csv");
    var tag = Api.header(first, "ETag");
    var again = api.get(round.path + "/published.csv", "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
  }

  @Test
  void everybodyIsGivenTheirOwnPart(@Autowired OutgoingRosters rosters) {
    var hospital = seen(rosters, Role.HOSPITAL_HR, "H1");
    assertThat(hospital.audience()).isEqualTo(Audience.HOSPITAL);
    assertThat(hospital.duties()).hasSize(4).allMatch(duty -> duty.physician().equals("P1"));
    var centre = seen(rosters, Role.CENTRE, "C2");
    assertThat(centre.duties()).hasSize(4).allMatch(duty -> duty.centre().equals("C2"));
    var physician = seen(rosters, Role.PHYSICIAN, "P2");
    assertThat(physician.duties()).isEmpty();
    assertThat(physician.draft()).isNull();
    assertThat(seen(rosters, Role.PLANNER, null).duties()).hasSize(8);
  }

  OutgoingRoster seen(OutgoingRosters rosters, Role role, @Nullable String of) {
    var caller =
        new Caller(
            "u",
            "user",
            Set.of(role),
            round.county,
            role == Role.HOSPITAL_HR ? of : null,
            role == Role.CENTRE ? of : null,
            role == Role.PHYSICIAN ? of : null);
    return rosters.published(round.county, round.id, null, caller).roster();
  }
}
