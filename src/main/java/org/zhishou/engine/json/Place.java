package org.zhishou.engine.json;

import org.jspecify.annotations.Nullable;
import org.zhishou.engine.text.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * A value of the document and the way to it from the root; {@code step} is a property's name or an
 * element's index from 0. What is not there is a place too.
 */
public record Place(@Nullable Place parent, Object step, JsonNode node) {
  public static Place root(JsonNode document) {
    return new Place(null, "", document);
  }

  public Place property(String name) {
    var value = node.get(name);
    return new Place(this, name, value == null ? MissingNode.getInstance() : value);
  }

  public Place element(int index) {
    var value = node.get(index);
    return new Place(this, index, value == null ? MissingNode.getInstance() : value);
  }

  /** Not there at all, or null. */
  public boolean missing() {
    return node.isMissingNode() || node.isNull();
  }

  /** RFC 6901. */
  public String pointer() {
    if (parent == null) {
      return "";
    }
    var escaped = step.toString().replace("~", "~0").replace("/", "~1");
    return parent.pointer() + "/" + escaped;
  }

  /**
   * The place for people, such as {@code physicians[3] P12 张医师: ownClinics[0].weekday}; a {@link
   * Text} for the document itself.
   */
  public Object described() {
    if (parent == null) {
      return Text.of("problem.root");
    }
    if (parent.parent == null) {
      return path();
    }
    return parent.described() instanceof String before ? before + joint() + path() : path();
  }

  private String path() {
    return step instanceof Integer index
        ? "[" + index + "]" + (namesAThing() ? Naming.of(this) : "")
        : Quoted.plain(step.toString());
  }

  private String joint() {
    if (step instanceof Integer || parent == null) {
      return "";
    }
    return parent.namesAThing() ? ": " : ".";
  }

  /** Whether this is an element of one of the document's own lists: a centre, a duty. */
  private boolean namesAThing() {
    return step instanceof Integer
        && parent != null
        && parent.parent != null
        && parent.parent.parent == null;
  }
}
