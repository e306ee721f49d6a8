package org.zhishou.service.county.registry;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.problem.Beside;
import org.zhishou.engine.problem.RegistryReader;
import org.zhishou.service.platform.json.Documents;
import org.zhishou.service.platform.web.Flaws;
import tools.jackson.databind.JsonNode;

/**
 * What a client would have kept of an entry: the contract's object, and for a physician a phone.
 * What the registry itself says of an entry may stand there as it was read, so that an answer may
 * be edited and sent back.
 *
 * @param document without what is not the contract's
 */
record EntryBody(JsonNode document, @Nullable String phone) {
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()-]{3,38}");

  /**
   * @param current the entry that is edited; null where one is made
   * @throws org.zhishou.service.platform.web.ProblemException naming every fault
   */
  static EntryBody read(Kind kind, JsonNode json, Beside beside, @Nullable Entry current) {
    var flaws = ReadOnly.flaws();
    var said =
        current == null
            ? json
            : ReadOnly.apply(json, EntryDocument.of(current), current.id(), flaws);
    var called = kind == Kind.PHYSICIAN;
    var phone = called ? phone(said.path("phone"), flaws) : null;
    var contract = called ? Documents.without(said, "phone") : said;
    var document = flaws.read(() -> document(kind, contract, beside));
    return new EntryBody(flaws.sound(document), phone);
  }

  private static @Nullable String phone(JsonNode phone, Flaws flaws) {
    if (phone.isMissingNode() || phone.isNull()) {
      return null;
    }
    if (phone.isString() && PHONE.matcher(phone.stringValue()).matches()) {
      return phone.stringValue();
    }
    flaws.add("/phone", "phone-unusable");
    return null;
  }

  private static JsonNode document(Kind kind, JsonNode json, Beside beside) {
    var reader = new RegistryReader();
    return switch (kind) {
      case HOSPITAL -> reader.hospital(json, beside);
      case CENTRE -> reader.centre(json, beside);
      case PHYSICIAN -> reader.physician(json, beside);
      case POSTING -> reader.posting(json, beside);
      case TOUR_PLAN -> reader.tourPlan(json, beside);
    };
  }
}
