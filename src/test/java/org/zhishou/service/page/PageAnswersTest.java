package org.zhishou.service.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.zhishou.service.Api.header;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.zhishou.service.Api;
import org.zhishou.service.ServiceTest;

@ServiceTest
class PageAnswersTest {
  static final Pattern ASSET = Pattern.compile("\"(/assets/[^\"]+)\"");
  static final Pattern NONCE = Pattern.compile("script-src 'nonce-([^']+)'");

  Api api;

  @BeforeEach
  void connect(@LocalServerPort int port) {
    api = new Api(port).asNobody();
  }

  static void expectBuilt() {
    assumeThat(new ClassPathResource("page/index.html").exists())
        .as("the page is built (it is not, with -Dfrontend.skip on a clean folder)")
        .isTrue();
  }

  @Test
  void theRootLeadsToThePage() {
    var root = api.get("/");
    assertThat(root.statusCode()).isEqualTo(302);
    assertThat(header(root, "Location")).isEqualTo("/page/");
  }

  @Test
  void everyAddressOfThePageIsAnsweredByItsShellWithANonceOfItsOwn() {
    expectBuilt();
    var one = api.get("/page/counties/ningdu/rounds/r1/board?view=physicians");
    var other = api.get("/page/");
    assertThat(one.statusCode()).isEqualTo(200);
    assertThat(header(one, "Content-Type")).isEqualTo("text/html;charset=UTF-8");
    assertThat(header(one, "Cache-Control")).isEqualTo("no-store");
    assertThat(one.headers().allValues("Content-Security-Policy")).hasSize(1);
    var nonce = nonce(header(one, "Content-Security-Policy"));
    assertThat(nonce).isNotEqualTo(nonce(header(other, "Content-Security-Policy")));
    assertThat(one.body()).contains("nonce=\"" + nonce + "\"").doesNotContain("__CSP_NONCE__");
    assertThat(one.body().replace(nonce, ""))
        .isEqualTo(other.body().replace(nonce(header(other, "Content-Security-Policy")), ""));
  }

  static String nonce(String policy) {
    return NONCE.matcher(policy).results().map(found -> found.group(1)).findFirst().orElse("");
  }

  @Test
  void noScriptRunsInlineAndNobodyFramesThePage() {
    var policy = header(api.get("/page/"), "Content-Security-Policy");
    assertThat(policy)
        .contains("default-src 'none'", "frame-ancestors 'none'", "style-src-attr 'none'")
        .doesNotContain("unsafe");
  }

  @Test
  void everyAnswerIsKeptToItself() {
    for (var path : new String[] {"/page/", "/api/v1/session", "/nowhere"}) {
      var answer = api.get(path);
      assertThat(header(answer, "X-Content-Type-Options")).as(path).isEqualTo("nosniff");
      assertThat(header(answer, "Referrer-Policy")).as(path).isEqualTo("same-origin");
      assertThat(header(answer, "Permissions-Policy")).as(path).contains("geolocation=()");
      assertThat(header(answer, "Content-Security-Policy"))
          .as(path)
          .contains("frame-ancestors 'none'");
    }
  }

  @Test
  void assetsAreKeptForAYearAndHandedOutCompressed() {
    expectBuilt();
    var script =
        ASSET
            .matcher(api.get("/page/").body())
            .results()
            .map(found -> found.group(1))
            .filter(path -> path.startsWith("/assets/index") && path.endsWith(".js"))
            .findFirst()
            .orElseThrow();
    for (var encoding : new String[] {"br", "gzip"}) {
      var answer = api.get(script, "Accept-Encoding", encoding);
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(header(answer, "Content-Encoding")).isEqualTo(encoding);
      assertThat(header(answer, "Vary")).contains("Accept-Encoding");
      assertThat(header(answer, "Cache-Control")).isEqualTo("max-age=31536000, public, immutable");
      assertThat(header(answer, "Content-Type")).startsWith("text/javascript");
    }
  }

  @Test
  void everyAssetThatTheShellNamesIsThere() {
    expectBuilt();
    var assets =
        ASSET.matcher(api.get("/page/").body()).results().map(PageAnswersTest::path).toList();
    assertThat(assets).isNotEmpty();
    assertThat(assets).allMatch(path -> api.get(path).statusCode() == 200);
    assertThat(api.get("/assets/nothing.js").statusCode()).isEqualTo(404);
  }

  static String path(MatchResult found) {
    return found.group(1);
  }
}
