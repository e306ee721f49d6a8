package org.zhishou.service.county.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhishou.service.Api;
import org.zhishou.service.ServiceTest;

@ServiceTest
class RegistrySnapshotsTest {
  final String county = "c" + UUID.randomUUID();

  @Autowired JdbcClient sql;
  @Autowired JdbcTemplate batches;
  @Autowired Counties counties;
  @Autowired PolicyStore policies;
  @Autowired CalendarStore calendars;
  @Autowired TravelTimeStore travelTimes;

  @Test
  void whatIsWrittenWhileASnapshotIsTakenIsInItWholeOrNotAtAll(
      @LocalServerPort int port, @Autowired PlatformTransactionManager transactions) {
    var api = new Api(port);
    send(api, "/api/v1/counties", "{'id':'%s','name':'宁都县'}".formatted(county));
    keep(api, 1);
    var entries =
        new EntryStore(sql, batches) {
          private boolean overtaken;

          @Override
          public List<Entry> all(String of, Kind kind) {
            var found = super.all(of, kind);
            if (!overtaken) {
              overtaken = true;
              keep(api, 2);
            }
            return found;
          }
        };
    var taker = new RegistrySnapshots(counties, entries, policies, calendars, travelTimes);
    var taken = new ArrayList<RegistrySnapshot>();

    new TransactionTemplate(transactions)
        .executeWithoutResult(status -> taken.add(taker.of(county)));

    var snapshot = taken.getFirst();
    assertThat(snapshot.hospitals()).extracting(Entry::id).containsExactly("H1", "H2");
    assertThat(snapshot.centres()).extracting(Entry::id).containsExactly("C1", "C2");
    assertThat(snapshot.physicians()).extracting(Entry::id).containsExactly("P1", "P2");
    assertThat(snapshot.county().revision()).isEqualTo(counties.one(county).revision());
  }

  /** A hospital, a centre and a physician of that number. */
  void keep(Api api, int number) {
    send(
        api,
        "/api/v1/counties/" + county + "/registry?mode=MERGE",
        """
        {'hospitals':[{'id':'H%1$d'}],'centres':[{'id':'C%1$d'}],
         'physicians':[{'id':'P%1$d','institution':'H%1$d','title':'CHIEF'}],
         'travelTimes':[{'from':'H%1$d','to':'C%1$d','minutes':40}]}\
        """
            .formatted(number));
  }

  static void send(Api api, String to, String body) {
    var answer = api.send("POST", to, body.replace('\'', '"'));
    assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
  }
}
