package org.zhishou.service.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.zhishou.service.Api.json;

import io.swagger.v3.oas.annotations.Hidden;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.zhishou.engine.problem.Centre;
import org.zhishou.engine.problem.Hospital;
import org.zhishou.engine.problem.OpenSession;
import org.zhishou.engine.problem.Physician;
import org.zhishou.engine.problem.Policy;
import org.zhishou.engine.problem.RosterProblem;
import org.zhishou.service.Api;
import org.zhishou.service.ServiceTest;
import org.zhishou.service.notification.Receiver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest
class ApiDocumentTest {
  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mappings;

  Api api;
  JsonNode document;

  @AfterEach
  void forget() {
    api.forgetJobs();
  }

  @BeforeEach
  void read(@LocalServerPort int port) {
    api = new Api(port);
    var answer = api.get("/v3/api-docs");
    assertThat(answer.statusCode()).isEqualTo(200);
    document = json(answer);
  }

  record Address(String path, String method, HandlerMethod handler) {}

  List<Address> addresses() {
    var addresses = new ArrayList<Address>();
    mappings
        .getHandlerMethods()
        .forEach(
            (info, handler) -> {
              if (isOurs(handler)) {
                addresses.addAll(addresses(info, handler));
              }
            });
    return addresses;
  }

  static boolean isOurs(HandlerMethod handler) {
    var type = handler.getBeanType();
    return type.getName().startsWith("org.zhishou")
        && !AnnotatedElementUtils.hasAnnotation(type, Hidden.class);
  }

  static List<Address> addresses(RequestMappingInfo info, HandlerMethod handler) {
    var found = new ArrayList<Address>();
    for (var path : info.getPatternValues()) {
      for (var method : info.getMethodsCondition().getMethods()) {
        found.add(new Address(path, method.name().toLowerCase(Locale.ROOT), handler));
      }
    }
    return found;
  }

  JsonNode operation(Address address) {
    return document.path("paths").path(address.path()).path(address.method());
  }

  @Test
  void everyMappedAddressStandsThereWithASummaryAndAllItsStatuses() {
    assertThat(addresses()).hasSizeGreaterThanOrEqualTo(8);
    for (var address : addresses()) {
      var operation = operation(address);
      var name = address.method() + " " + address.path();
      assertThat(operation.isObject()).as(name).isTrue();
      assertThat(operation.path("summary").asString()).as(name).isNotBlank();
      assertThat(operation.path("operationId").asString()).as(name).isNotBlank();
      assertThat(operation.has("security")).as(name).isTrue();
      var statuses = operation.path("responses").propertyNames();
      assertThat(statuses).as(name).contains("400", "406", "500");
      assertThat(statuses).as(name).anyMatch(status -> status.startsWith("2"));
      var problems = address.handler().getMethodAnnotation(Problems.class);
      if (problems != null) {
        assertThat(statuses)
            .as(name)
            .containsAll(
                Arrays.stream(problems.value())
                    .map(code -> Integer.toString(code.status().value()))
                    .toList());
      }
      for (var response : operation.path("responses")) {
        assertThat(response.path("description").asString()).as(name).isNotBlank();
      }
    }
  }

  @Test
  void nothingStandsThereThatIsNotMapped() {
    var mapped = new TreeSet<String>();
    addresses().forEach(address -> mapped.add(address.method() + " " + address.path()));
    var stated = new TreeSet<String>();
    for (var path : document.path("paths").properties()) {
      path.getValue().propertyNames().forEach(method -> stated.add(method + " " + path.getKey()));
    }
    assertThat(stated).isEqualTo(mapped);
  }

  @Test
  void everyProblemCodeIsNamedAndEveryProblemAnswerHasAnExample() {
    var schemas = document.path("components").path("schemas");
    var codes = new ArrayList<String>();
    schemas
        .path("ProblemDetails")
        .path("properties")
        .path("code")
        .path("enum")
        .forEach(code -> codes.add(code.asString()));
    assertThat(codes)
        .containsExactlyElementsOf(
            Arrays.stream(ProblemCode.values()).map(ProblemCode::code).toList());
    for (var address : addresses()) {
      for (var response : operation(address).path("responses").properties()) {
        if (response.getKey().matches("2..|304")) {
          continue;
        }
        var body = response.getValue().path("content").path("application/problem+json");
        assertThat(body.path("schema").path("$ref").asString())
            .isEqualTo("#/components/schemas/ProblemDetails");
        assertThat(body.path("examples").isEmpty()).isFalse();
        for (var example : body.path("examples")) {
          SchemaCheck.of(document).check("ProblemDetails", example.path("value"));
        }
      }
    }
  }

  @Test
  void whatGoesOnAfterTheAnswerHasAnAddressAndATimeToLook() {
    for (var address : addresses()) {
      var accepted = operation(address).path("responses").path("202");
      if (!accepted.isMissingNode()) {
        assertThat(accepted.path("headers").propertyNames())
            .as(address.method() + " " + address.path())
            .contains("Location", "Retry-After");
      }
    }
  }

  @Test
  void whoeverTakesAFileSaysOfWhatType() {
    for (var address : addresses()) {
      var body = operation(address).path("requestBody");
      if (Arrays.asList(address.handler().getMethod().getParameterTypes()).contains(byte[].class)) {
        assertThat(body.path("content").propertyNames())
            .as(address.method() + " " + address.path())
            .contains("text/csv");
      }
    }
  }

  @Test
  void whatIsReadWithAnEntityTagMayBeNotModified() {
    for (var address : addresses()) {
      var responses = operation(address).path("responses");
      var tagged = responses.path("200").path("headers").has("ETag");
      assertThat(responses.has("304"))
          .as(address.method() + " " + address.path())
          .isEqualTo(tagged && address.method().equals("get"));
    }
  }

  @Test
  void everyReferenceLeadsSomewhere() {
    var missing = new TreeSet<String>();
    document
        .findValuesAsString("$ref")
        .forEach(
            reference -> {
              if (document.at(reference.substring(1)).isMissingNode()) {
                missing.add(reference);
              }
            });
    assertThat(missing).isEmpty();
  }

  @Test
  void theProblemItShowsIsTheTinySeedAndIsAccepted() {
    var body = document.path("paths").path(Api.SOLVES).path("post").path("requestBody");
    var content = body.path("content").path("application/json");
    assertThat(content.path("schema").path("$ref").asString())
        .isEqualTo("#/components/schemas/RosterProblem");
    var shown = content.path("examples").path("tiny").path("value");
    SchemaCheck.of(document).check("RosterProblem", shown);

    var answer = api.submit(shown.toString().getBytes(StandardCharsets.UTF_8), "");
    assertThat(answer.statusCode()).isIn(202, 503);
  }

  @Test
  void answersHaveTheShapesStated() {
    var id = json(api.submit("", "Prefer", "wait=0")).path("id").asString();
    var check = SchemaCheck.of(document);
    check.check("Solve", api.job(id));
    check.check("SolvePage", json(api.get(Api.SOLVES)));
    check.check("ProblemDetails", json(api.get("/nowhere")));
    check.check("ProblemPage", json(api.get("/problems/queue-full")));
    api.delete(Api.SOLVES + "/" + id);
  }

  @Test
  void answersOfTheRegistryHaveTheShapesStated() {
    var check = SchemaCheck.of(document);
    var county = "/api/v1/counties/shapes";
    var sent =
        Map.of(
            "hospitals", "{\"id\":\"H1\",\"latitude\":26.4,\"longitude\":116}",
            "centres", "{\"id\":\"C1\",\"latitude\":26.5,\"longitude\":116}",
            "physicians",
                "{\"id\":\"P1\",\"institution\":\"H1\",\"title\":\"CHIEF\",\"phone\":\"13800000000\"}");
    check.check(
        "County",
        json(api.send("POST", "/api/v1/counties", "{\"id\":\"shapes\",\"name\":\"瑞金市\"}")));
    check.check("CountyPage", json(api.get("/api/v1/counties")));
    for (var kind : List.of("Hospital", "Centre", "Physician")) {
      var list = county + "/" + kind.toLowerCase(Locale.ROOT) + "s";
      var body = sent.get(kind.toLowerCase(Locale.ROOT) + "s");
      assertThat(body).isNotNull();
      check.check("Kept" + kind, json(api.send("POST", list, body)));
      check.check("Kept" + kind + "Page", json(api.get(list)));
    }
    var posting =
        """
        {"id":"A1","physician":"P1","centre":"C1","from":"2026-07-01","to":"2026-12-31","terms":"半年"}""";
    check.check("KeptPosting", json(api.send("POST", county + "/postings", posting)));
    check.check("KeptPostingPage", json(api.get(county + "/postings")));
    var plan =
        """
        {"id":"T1","centre":"C1","frequency":"MONTHLY","team":[{"seats":2}]}""";
    check.check("KeptTourPlan", json(api.send("POST", county + "/tour-plans", plan)));
    check.check("KeptTourPlanPage", json(api.get(county + "/tour-plans")));
    check.check("PolicyVersion", json(api.get(county + "/policy")));
    check.check("PolicyVersionPage", json(api.get(county + "/policy/versions")));
    check.check("CountyCalendar", json(api.get(county + "/calendar")));
    check.check("KeptTravelTime", json(api.get(county + "/travel-times/H1/C1")));
    check.check("TravelTimePage", json(api.get(county + "/travel-times")));
    var registry = api.get(county + "/registry");
    check.check("Registry", json(registry));
    check.check(
        "RegistryImport",
        json(
            api.send(
                "PUT",
                county + "/registry",
                registry.body(),
                "If-Match",
                Api.header(registry, "ETag"))));
  }

  @Test
  void answersAboutNotificationsHaveTheShapesStated() {
    var check = SchemaCheck.of(document);
    var county = "/api/v1/counties/told";
    api.send("POST", "/api/v1/counties", "{\"id\":\"told\",\"name\":\"瑞金市\"}");
    try (var receiver = Receiver.answering(500)) {
      var made =
          json(api.send("POST", county + "/webhooks", "{\"url\":\"" + receiver.url() + "\"}"));
      check.check("Webhook", made);
      var webhook = county + "/webhooks/" + made.path("id").asString();
      check.check("WebhookDelivery", json(api.post(webhook + "/ping")));
      await().until(() -> receiver.got().size() >= 2);
      check.check("WebhookEvent", JsonMapper.shared().readTree(receiver.got().getFirst().body()));
      check.check("WebhookDeliveryPage", json(api.get(webhook + "/deliveries")));
      check.check("WebhookPage", json(api.get(county + "/webhooks")));
      check.check("Webhook", json(api.post(webhook + "/rotate-secret")));
    }
    var terms =
        "{\"email\":\"hr@example.org\",\"role\":\"HOSPITAL_HR\",\"hospital\":\"H1\",\"kinds\":[\"solve.ended\"]}";
    check.check("Mailbox", json(api.send("POST", county + "/mailboxes", terms)));
    check.check("MailboxPage", json(api.get(county + "/mailboxes")));
    var opening =
        """
        {"year":2030,"quarter":1,"deadline":"2029-12-01T16:00:00Z",\
        "whoeverSubmittedNothing":"NOT_AT_ALL"}\
        """;
    api.send("POST", county + "/rounds", opening);
    var page = json(api.get("/api/v1/notifications"));
    assertThat(page.path("items").isEmpty()).isFalse();
    check.check("NotificationPage", page);
    var first = page.path("items").path(0).path("id").asString();
    check.check("Notification", json(api.post("/api/v1/notifications/" + first + "/read")));
    check.check("NotificationsRead", json(api.post("/api/v1/notifications/read")));
  }

  @Test
  void theShapeOfAProblemHasEveryPropertyOfTheContractAndNoOther() {
    var schemas = document.path("components").path("schemas");
    assertThat(schemas.path("RosterProblem").path("properties").propertyNames())
        .containsExactlyInAnyOrder(names(RosterProblem.class));
    assertThat(schemas.path("Centre").path("properties").propertyNames())
        .containsExactlyInAnyOrder(names(Centre.class));
    assertThat(schemas.path("Physician").path("properties").propertyNames())
        .containsExactlyInAnyOrder(names(Physician.class));
    assertThat(schemas.path("Hospital").path("properties").propertyNames())
        .containsExactlyInAnyOrder(names(Hospital.class));
    assertThat(schemas.path("Policy").path("properties").propertyNames())
        .containsExactlyInAnyOrder(names(Policy.class));
    assertThat(schemas.path("OpenSession").path("properties").propertyNames())
        .containsExactlyInAnyOrder(names(OpenSession.class));
  }

  /** What sentences call a thing is worked out, and no property of its. */
  static String[] names(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .map(RecordComponent::getName)
        .filter(name -> !name.equals("label"))
        .toArray(String[]::new);
  }

  @Test
  void itHasAPage() {
    var page = api.get("/swagger-ui/index.html");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("swagger-ui");
  }
}
