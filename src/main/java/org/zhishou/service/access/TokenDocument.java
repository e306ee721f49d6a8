package org.zhishou.service.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A personal access token as its owner sees it.
 *
 * @param token the secret, given once
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TokenDocument(
    String id, String name, Instant createdAt, Instant endsAt, @Nullable String token) {
  static TokenDocument of(TokenStore.Token token, @Nullable String secret) {
    return new TokenDocument(token.id(), token.name(), token.createdAt(), token.endsAt(), secret);
  }
}
