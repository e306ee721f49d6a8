package org.zhishou.service.county.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhishou.service.Api.header;
import static org.zhishou.service.Api.json;

import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.zhishou.service.ServiceTest;
import tools.jackson.databind.JsonNode;

/** A county, its policy, its calendar and its travel times over HTTP. */
@ServiceTest
class CountyEndpointTest extends RegistryCalls {
  @Test
  void everyEditOfThePolicyMakesAVersionAndEarlierOnesStay() {
    var first = api.get(county + "/policy");
    assertThat(json(first).path("dutyDaysPerWeek").asInt()).isEqualTo(3);
    var edited =
        put(
            county + "/policy",
            "{'dutyDaysPerWeek':4,'weights':{'continuity':50}}",
            "If-Match",
            header(first, "ETag"));
    assertThat(edited.statusCode()).as(edited.body()).isEqualTo(200);
    assertThat(json(edited).path("version").asInt()).isEqualTo(2);
    assertThat(json(api.get(county + "/policy/versions/1"))).isEqualTo(json(first));
    assertThat(json(api.get(county + "/policy/versions")).path("total").asInt()).isEqualTo(2);
    assertThat(api.get(county + "/policy/versions/3").statusCode()).isEqualTo(404);
    var wrong = put(county + "/policy", "{'dutyDaysPerWeek':9,'weights':{'x':1}}", "If-Match", "*");
    assertThat(codes(wrong))
        .containsExactlyInAnyOrder("/dutyDaysPerWeek out-of-range", "/weights/x unknown-rule");
  }

  @Test
  void aCalendarOfItsOwnReplacesTheBuiltInOneUntilItIsRemoved() {
    var path = county + "/calendar";
    var builtIn = json(api.get(path + "/years/2026"));
    assertThat(builtIn.path("builtIn").asBoolean()).isTrue();
    assertThat(builtIn.path("provisional").asBoolean()).isFalse();
    assertThat(builtIn.path("holidays").valueStream().map(JsonNode::asString))
        .contains("2026-10-01")
        .isSorted();
    assertThat(builtIn.path("makeUpWorkingDays").valueStream().map(JsonNode::asString))
        .contains("2026-10-10");
    assertThat(json(api.get(path + "/years/2090")).path("provisional").asBoolean()).isTrue();
    assertThat(api.get(path + "/years/next").statusCode()).isEqualTo(404);
    assertThat(json(api.get(path)).path("builtIn").asBoolean()).isTrue();
    var own = put(path, "{'holidays':['2026-10-01']}", "If-Match", "\"1\"");
    assertThat(json(own).path("builtIn").asBoolean()).isFalse();
    var year = json(api.get(path + "/years/2026"));
    assertThat(year.path("builtIn").asBoolean()).isFalse();
    assertThat(year.path("makeUpWorkingDays")).isEmpty();
    assertThat(json(api.get(county + "/registry")).path("calendar").path("holidays")).hasSize(1);
    assertThat(codes(put(path, "{'makeUpWorkingDays':['2026-10-08']}", "If-Match", "\"2\"")))
        .containsExactly("/makeUpWorkingDays/0 make-up-day-on-weekday");
    var removed = api.send(api.request(path, "If-Match", "\"2\"").DELETE());
    assertThat(removed.statusCode()).isEqualTo(204);
    assertThat(json(api.get(path)).path("builtIn").asBoolean()).isTrue();
  }

  @Test
  void everyTravelTimeSaysWhereItComesFrom() {
    hospitalAndCentres();
    var pairs = json(api.get(county + "/travel-times"));
    assertThat(pairs.path("total").asInt()).isEqualTo(2);
    assertThat(pairs.path("items").path(0).path("source").asString()).isEqualTo("ESTIMATED");
    assertThat(pairs.path("items").path(0).path("minutes").asInt()).isEqualTo(32);
    assertThat(pairs.path("items").path(1).has("minutes")).isFalse();
    var path = county + "/travel-times/H1/C1";
    var edited = put(path, "{'minutes':44}", "If-Match", "\"0\"");
    assertThat(edited.statusCode()).as(edited.body()).isEqualTo(200);
    assertThat(json(edited).path("source").asString()).isEqualTo("EDITED");
    put(path, "{'minutes':45,'source':'MEASURED'}", "If-Match", "\"1\"");
    assertThat(json(api.get(county + "/travel-times?source=MEASURED")).path("total").asInt())
        .isEqualTo(1);
    assertThat(codes(put(path, "{'minutes':-1,'source':'ESTIMATED'}", "If-Match", "*")))
        .containsExactlyInAnyOrder("/source source-not-stated", "/minutes out-of-range");
    assertThat(api.get(county + "/travel-times/H1/C9").statusCode()).isEqualTo(404);
    api.send(api.request(path, "If-Match", "\"2\"").DELETE());
    assertThat(json(api.get(path)).path("source").asString()).isEqualTo("ESTIMATED");
  }

  @Test
  void pairsThatNobodyStatedAreWorkedOutOverTheRoads() {
    post(county + "/hospitals", "{'id':'H1','latitude':26.50,'longitude':116.00}");
    post(county + "/centres", "{'id':'C1','latitude':26.50,'longitude':116.20}");
    post(county + "/centres", "{'id':'C2','latitude':26.70,'longitude':116.10}");
    post(county + "/centres", "{'id':'C3','latitude':26.90,'longitude':116.51}");
    put(county + "/travel-times/H1/C2", "{'minutes':99}", "If-Match", "*");
    var done = post(county + "/travel-times/work-out", "");
    for (var patience = 300; done.statusCode() == 503 && patience > 0; patience--) {
      LockSupport.parkNanos(100_000_000);
      done = post(county + "/travel-times/work-out", "");
    }
    assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
    assertThat(done.body())
        .isEqualTo("{'stated':1,'roadNetwork':1,'estimated':1}".replace('\'', '"'));
    var byRoad = json(api.get(county + "/travel-times/H1/C1"));
    assertThat(byRoad.path("source").asString()).isEqualTo("ROAD_NETWORK");
    assertThat(byRoad.path("minutes").asInt()).isBetween(15, 18);
    assertThat(json(api.get(county + "/travel-times/H1/C2")).path("minutes").asInt()).isEqualTo(99);
    put(county + "/centres/C1", "{'latitude':26.51,'longitude':116.20}", "If-Match", "*");
    assertThat(json(api.get(county + "/travel-times/H1/C1")).path("source").asString())
        .isEqualTo("ESTIMATED");
  }

  @Test
  void aCountyIsRenamedAndItsFaultsAreNamed() {
    assertThat(post(COUNTIES, "{'id':'%s','name':' ','x':1}".formatted(id)).statusCode())
        .isEqualTo(422);
    assertThat(codes(post(COUNTIES, "{'id':'a b','name':'','x':1}")))
        .containsExactlyInAnyOrder("/id county-id", "/name out-of-range", "/x unknown-property");
    var renamed = put(county, "{'name':'瑞金市'}", "If-Match", "\"1\"");
    assertThat(json(renamed).path("name").asString()).isEqualTo("瑞金市");
    assertThat(ids(api.get(COUNTIES + "?name=%E7%91%9E%E9%87%91&size=500"))).contains(id);
    assertThat(
            json(post(county + "/deactivate", "", "If-Match", "\"2\"")).path("active").asBoolean())
        .isFalse();
  }
}
