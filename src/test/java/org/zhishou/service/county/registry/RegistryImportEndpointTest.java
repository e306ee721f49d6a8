package org.zhishou.service.county.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhishou.service.Api.header;
import static org.zhishou.service.Api.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhishou.service.Api;
import org.zhishou.service.ServiceTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A whole registry taken in and handed out over HTTP. */
@ServiceTest
class RegistryImportEndpointTest extends RegistryCalls {
  @Test
  void aRegistryIsImportedExportedAndImportedAgain() {
    JsonNode tiny = JsonMapper.builder().build().readTree(Api.tiny());
    var registry = (ObjectNode) tiny;
    registry.remove(List.of("period", "baseline"));
    registry.putArray("baseline").addObject().put("centre", "C1");
    assertThat(codes(post(county + "/registry", registry.toString())))
        .containsExactly("/baseline unknown-property");
    registry.putArray("baseline");
    var done = post(county + "/registry", registry.toString());
    assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
    assertThat(json(done).path("physicians").path("created").asInt()).isEqualTo(3);
    var exported = api.get(county + "/registry");
    var body = (ObjectNode) json(exported);
    assertThat(body.path("physicians")).isEqualTo(registry.path("physicians"));
    assertThat(body.path("centres")).isEqualTo(registry.path("centres"));
    assertThat(body.path("hospitals")).isEqualTo(registry.path("hospitals"));
    assertThat(post(county + "/registry", exported.body()).statusCode()).isEqualTo(409);
    var replaced = put(county + "/registry", exported.body(), "If-Match", header(exported, "ETag"));
    assertThat(replaced.statusCode()).as(replaced.body()).isEqualTo(200);
    for (var kind : List.of("hospitals", "centres", "physicians", "travelTimes")) {
      assertThat(json(replaced).path(kind).path("created").asInt()).isZero();
      assertThat(json(replaced).path(kind).path("updated").asInt()).isZero();
      assertThat(json(replaced).path(kind).path("dropped").asInt()).isZero();
    }
    body.putObject("period").put("firstDay", "2026-09-28").put("lastDay", "2026-10-11");
    var solve = api.submit(body.toString().getBytes(StandardCharsets.UTF_8), "");
    assertThat(solve.statusCode()).as(solve.body()).isIn(202, 503);
    api.forgetJobs();
  }

  @Test
  void theSampleRegistryIsThatOfTheSampleProblemAndIsTakenIn() {
    var sample = (ObjectNode) seed("ningdu-registry.json");
    var done = post(county + "/registry", sample.toString());
    assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
    assertThat(json(done).path("physicians").path("created").asInt()).isEqualTo(60);
    var problem = (ObjectNode) seed("ningdu.json");
    problem.remove(List.of("period", "baseline", "name"));
    sample.remove("name");
    assertThat(sample).isEqualTo(problem);
  }

  static JsonNode seed(String name) {
    try (var file = RegistryEndpointTest.class.getResourceAsStream("/seeds/" + name)) {
      assertThat(file).isNotNull();
      return JsonMapper.builder().build().readTree(file.readAllBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Test
  void twoThousandPhysiciansAreTakenInWithinSecondsOfAProcessor(@Autowired RegistryImport imports) {
    var large = JsonMapper.builder().build().createObjectNode();
    large.putArray("hospitals").addObject().put("id", "H1");
    large.putArray("centres");
    var physicians = large.putArray("physicians");
    for (var number = 0; number < 2000; number++) {
      physicians
          .addObject()
          .put("id", "P" + number)
          .put("name", "医师" + number)
          .put("institution", "H1")
          .put("title", "ATTENDING");
    }
    var processor = ManagementFactory.getThreadMXBean();
    var before = processor.getCurrentThreadCpuTime();
    imports.take(id, large, ImportMode.EMPTY, null);
    assertThat(Duration.ofNanos(processor.getCurrentThreadCpuTime() - before))
        .isLessThan(Duration.ofSeconds(20));
    assertThat(json(api.get(county + "/physicians?size=500&page=3")).path("items")).hasSize(500);
  }

  @Test
  void anIdempotencyKeyIsItsCallersHoweverLong() {
    var made =
        post(
            "/api/v1/users",
            "{'name':'u%s','roles':['BUREAU_ADMIN'],'county':'%s'}"
                .formatted(UUID.randomUUID(), id));
    var other = api.as(json(made));
    var key = "k".repeat(1000);
    var one = "{\"id\":\"H1\",\"name\":\"甲\"}";
    var another = "{\"id\":\"H2\",\"name\":\"乙\"}";
    var hospitals = county + "/hospitals";
    for (var attempt = 0; attempt < 2; attempt++) {
      assertThat(api.send("POST", hospitals, one, "Idempotency-Key", key).statusCode())
          .isEqualTo(201);
      assertThat(other.send("POST", hospitals, another, "Idempotency-Key", key).statusCode())
          .isEqualTo(201);
    }
    assertThat(api.send("POST", hospitals, another, "Idempotency-Key", key).statusCode())
        .isIn(409, 422);
    for (var caller : List.of(api, other)) {
      var solve = caller.submit("", "Idempotency-Key", key);
      assertThat(solve.statusCode()).as(solve.body()).isIn(202, 503);
    }
    api.forgetJobs();
  }

  @Test
  void aFaultyImportKeepsNothingAndNamesAll() {
    var refused =
        post(
            county + "/registry",
            """
            {'hospitals':[{'id':'H1'},{'id':'H1'}],'centres':[{'id':'C1','kind':'CITY'}],\
            'physicians':[{'id':'P1','institution':'H3','title':'CHIEF'}],'period':{}}\
            """);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(codes(refused))
        .containsExactlyInAnyOrder(
            "/period unknown-property",
            "/hospitals/1/id duplicate-id",
            "/centres/0/kind unknown-value",
            "/physicians/0/institution unknown-id");
    assertThat(ids(api.get(county + "/hospitals"))).isEmpty();
  }

  @Test
  void aMergeAddsBesideWhatIsThereAndKeepsPhones() {
    hospitalAndCentres();
    post(
        county + "/physicians",
        "{'id':'P1','institution':'H1','title':'CHIEF','phone':'13800000000'}");
    var done =
        post(
            county + "/registry?mode=MERGE",
            """
            {'physicians':[{'id':'P1','institution':'H1','title':'ATTENDING'},\
            {'id':'P2','institution':'C1','title':'ATTENDING'}],\
            'travelTimes':[{'from':'H1','to':'C2','minutes':70}]}\
            """);
    assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
    assertThat(json(done).path("physicians").path("created").asInt()).isEqualTo(1);
    assertThat(json(done).path("physicians").path("updated").asInt()).isEqualTo(1);
    var physician = json(api.get(county + "/physicians/P1"));
    assertThat(physician.path("phone").asString()).isEqualTo("13800000000");
    assertThat(physician.path("title").asString()).isEqualTo("ATTENDING");
    assertThat(codes(post(county + "/registry?mode=MERGE", "{'centres':[{'id':'H1'}]}")))
        .containsExactly("/centres/0/id duplicate-id");
  }

  @Test
  void aReplacementDeactivatesWhatItDoesNotName() {
    hospitalAndCentres();
    var moved =
        put(
            county + "/registry",
            "{'hospitals':[],'centres':[],'physicians':[]}",
            "If-Match",
            "\"1\"");
    assertThat(moved.statusCode()).isEqualTo(412);
    var done =
        put(
            county + "/registry",
            "{'hospitals':[{'id':'H1'}],'centres':[],'physicians':[]}",
            "If-Match",
            header(moved, "ETag"));
    assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
    assertThat(json(done).path("centres").path("dropped").asInt()).isEqualTo(2);
    assertThat(ids(api.get(county + "/centres?active=true"))).isEmpty();
    assertThat(ids(api.get(county + "/centres"))).containsExactly("C1", "C2");
  }
}
