package org.zhishou.service.county.registry;

import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.problem.FaultyProblemException;
import org.zhishou.engine.problem.RegistryReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a client would have kept of an entry: the contract's object, and for a physician a phone.
 * What the registry itself says of an entry may stand there as it was read, so that an answer may
 * be edited and sent back.
 *
 * @param document without what is not the contract's
 */
record EntryBody(ObjectNode document, @Nullable String phone) {
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()-]{3,38}");

  /**
   * @param beside what else the county has, as {@link RegistryReader} wants it
   * @param current the entry that is edited; null where one is made
   * @throws org.zhishou.service.platform.web.ProblemException naming every fault
   */
  static EntryBody read(Kind kind, JsonNode json, ObjectNode beside, @Nullable Entry current) {
    var flaws = new Flaws();
    var contract = json.deepCopy();
    String phone = null;
    if (contract instanceof ObjectNode object) {
      if (current != null) {
        readOnly(object, current, flaws);
      }
      phone = kind == Kind.PHYSICIAN ? phone(object, flaws) : null;
    }
    ObjectNode document = null;
    try {
      document = document(kind, contract, beside);
    } catch (FaultyProblemException faulty) {
      flaws.addAll(faulty.faults());
    }
    flaws.refuse();
    return new EntryBody(Objects.requireNonNull(document), phone);
  }

  private static void readOnly(ObjectNode object, Entry current, Flaws flaws) {
    object.remove(EntryNames.NAMES);
    ReadOnly.takeOut(object, EntryDocument.of(current), ReadOnly.OF_ENTRIES, flaws);
    var id = object.path("id");
    if (id.isMissingNode() || id.isNull()) {
      object.put("id", current.id());
    } else if (id.isString() && !id.stringValue().equals(current.id())) {
      flaws.add("/id", "id-differs", id.stringValue(), current.id());
      object.put("id", current.id());
    }
  }

  private static @Nullable String phone(ObjectNode object, Flaws flaws) {
    var phone = object.remove("phone");
    if (phone == null || phone.isNull()) {
      return null;
    }
    if (phone.isString() && PHONE.matcher(phone.stringValue()).matches()) {
      return phone.stringValue();
    }
    flaws.add("/phone", "phone-unusable");
    return null;
  }

  private static ObjectNode document(Kind kind, JsonNode json, ObjectNode beside) {
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
