package org.zhishou.service.platform.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;

/** JSON that is answered as it is kept. */
public record KeptJson(@JsonValue @JsonRawValue String text) {
  public static KeptJson of(byte[] json) {
    return new KeptJson(new String(json, UTF_8));
  }
}
