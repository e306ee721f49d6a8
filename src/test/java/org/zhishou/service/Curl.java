package org.zhishou.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A curl command as a page shows it, made a request to another port. */
final class Curl {
  private static final Pattern VARIABLE = Pattern.compile("\\$([A-Z][A-Z0-9_]*)");

  private final List<String> words;

  /**
   * @param variables what the shell's variables stand for
   */
  Curl(String command, Map<String, String> variables) {
    words =
        words(command.replace("\\\n", " ")).stream()
            .map(word -> expanded(word, variables))
            .toList();
    assertThat(words.getFirst()).isEqualTo("curl");
  }

  private static String expanded(String word, Map<String, String> variables) {
    return VARIABLE
        .matcher(word)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(variables.getOrDefault(found.group(1), found.group())));
  }

  /** As a shell splits them: single and double quotes keep words together. */
  private static List<String> words(String command) {
    var words = new ArrayList<String>();
    var word = new StringBuilder();
    var inWord = false;
    var quote = ' ';
    for (var letter : command.toCharArray()) {
      if (quote != ' ') {
        if (letter == quote) {
          quote = ' ';
        } else {
          word.append(letter);
        }
      } else if (letter == '\'' || letter == '"') {
        quote = letter;
        inWord = true;
      } else if (Character.isWhitespace(letter)) {
        if (inWord) {
          words.add(word.toString());
          word.setLength(0);
        }
        inWord = false;
      } else {
        word.append(letter);
        inWord = true;
      }
    }
    if (inWord) {
      words.add(word.toString());
    }
    return words;
  }

  HttpRequest to(int port) {
    var request = HttpRequest.newBuilder();
    String method = null;
    byte[] body = null;
    for (var index = 1; index < words.size(); index++) {
      var word = words.get(index);
      switch (word) {
        case "-i", "-s" -> {}
        case "-X" -> method = words.get(++index);
        case "-u" -> request.header("Authorization", basic(words.get(++index)));
        case "-H" -> {
          var header = words.get(++index).split(":", 2);
          request.header(header[0], header[1].strip());
        }
        case "-d", "--data-binary" -> body = bytes(words.get(++index));
        default -> request.uri(URI.create(word.replace("localhost:8080", "localhost:" + port)));
      }
    }
    var publisher = body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body);
    var usual = body == null ? "GET" : "POST";
    return request.method(method == null ? usual : method, publisher).build();
  }

  private static String basic(String user) {
    return "Basic " + Base64.getEncoder().encodeToString(user.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] bytes(String data) {
    if (!data.startsWith("@")) {
      return data.getBytes(StandardCharsets.UTF_8);
    }
    try {
      return Files.readAllBytes(Path.of(data.substring(1)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
