package org.zhishou.service.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A personal access token as its owner sees it.
 *
 * @param token the secret, given once
 */
@Schema(name = "AccessToken")
@JsonInclude(JsonInclude.Include.NON_NULL)
record TokenDocument(
    String id,
    String name,
    Instant createdAt,
    Instant endsAt,
    @Schema(description = "The secret, given once.") @Nullable String token) {
  static TokenDocument of(TokenStore.Token token, @Nullable String secret) {
    return new TokenDocument(token.id(), token.name(), token.createdAt(), token.endsAt(), secret);
  }
}
