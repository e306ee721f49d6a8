package org.zhishou.service.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;

/** Which versions of a thing a client would have changed, as its header {@code If-Match} says. */
public record Precondition(Set<String> entityTags) {
  private static final String ANY = "*";

  /**
   * @throws ProblemException if the request does not say
   */
  public static Precondition of(HttpServletRequest request) {
    var header = request.getHeader(HttpHeaders.IF_MATCH);
    if (header == null || header.isBlank()) {
      throw new ProblemException(ProblemCode.IF_MATCH_MISSING);
    }
    return new Precondition(
        Arrays.stream(header.split(","))
            .map(tag -> tag.strip().replaceFirst("^W/", ""))
            .collect(Collectors.toSet()));
  }

  /** For a thing that may not be there yet; then a request need not say. */
  public static Precondition ifGiven(HttpServletRequest request) {
    return request.getHeader(HttpHeaders.IF_MATCH) == null
        ? new Precondition(Set.of())
        : of(request);
  }

  /** For a change that goes beside those of others; then a request need not say. */
  public static Precondition orAny(HttpServletRequest request) {
    return request.getHeader(HttpHeaders.IF_MATCH) == null
        ? new Precondition(Set.of(ANY))
        : of(request);
  }

  /**
   * A weak entity tag, for documents that are large: the server compresses no answer that promises
   * the same octets every time. As a precondition it counts as the strong one does, since versions
   * are compared here and no octets.
   */
  public static String weakTag(String content) {
    return "W/\"" + content + "\"";
  }

  /** The entity tag of a version. */
  public static String entityTag(long version) {
    return "\"" + version + "\"";
  }

  /**
   * To be asked within the transaction that changes the thing.
   *
   * @throws ProblemException if {@code version}, the current one, is none of them
   */
  public void hold(long version) {
    holdTag(entityTag(version));
  }

  /**
   * As {@link #hold}, for what is not counted in versions.
   *
   * @param current its entity tag, quotes and all
   */
  public void holdTag(String current) {
    if (!entityTags.contains(ANY) && !entityTags.contains(current)) {
      throw new ProblemException(ProblemCode.VERSION_MOVED, current)
          .header(HttpHeaders.ETAG, current);
    }
  }

  /**
   * As {@link #hold}, but 0 is the version of what is not there yet.
   *
   * @throws ProblemException if it is there and the request did not say which version
   */
  public void holdIfThere(long version) {
    if (entityTags.isEmpty() && version > 0) {
      throw new ProblemException(ProblemCode.IF_MATCH_MISSING)
          .header(HttpHeaders.ETAG, entityTag(version));
    }
    if (!entityTags.isEmpty()) {
      hold(version);
    }
  }
}
