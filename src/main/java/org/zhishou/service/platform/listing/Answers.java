package org.zhishou.service.platform.listing;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriUtils;
import org.zhishou.service.platform.database.Rows;
import org.zhishou.service.platform.web.Precondition;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Answers that carry what is kept, with its version. */
public final class Answers {
  private Answers() {}

  public static ResponseEntity<byte[]> kept(ObjectNode document, long version) {
    return with(ResponseEntity.ok(), document, version);
  }

  /** For an entry that was made at {@code list}. */
  public static ResponseEntity<byte[]> made(
      HttpServletRequest list, String id, ObjectNode document, long version) {
    var address = list.getRequestURI() + "/" + UriUtils.encodePathSegment(id, UTF_8);
    return with(
        ResponseEntity.status(HttpStatus.CREATED).location(URI.create(address)), document, version);
  }

  public static ResponseEntity<byte[]> page(
      HttpServletRequest request, Listing listing, List<ObjectNode> items, int total) {
    var page = listing.page(items, total);
    var document = JsonNodeFactory.instance.objectNode();
    document.putArray("items").addAll(page.items());
    document.put("page", page.page()).put("size", page.size()).put("total", page.total());
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .header(HttpHeaders.LINK, links(request, listing, page))
        .contentType(MediaType.APPLICATION_JSON)
        .body(bytes(document));
  }

  private static String links(
      HttpServletRequest request, Listing listing, PageDocument<ObjectNode> page) {
    return page.links(request.getRequestURI(), listing.selection());
  }

  private static ResponseEntity<byte[]> with(
      ResponseEntity.BodyBuilder answer, ObjectNode document, long version) {
    return answer
        .cacheControl(CacheControl.noCache().cachePrivate())
        .eTag(Precondition.entityTag(version))
        .contentType(MediaType.APPLICATION_JSON)
        .body(bytes(document));
  }

  public static byte[] bytes(ObjectNode document) {
    return Rows.json(document).getBytes(UTF_8);
  }
}
