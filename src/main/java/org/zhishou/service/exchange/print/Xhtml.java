package org.zhishou.service.exchange.print;

/** A document put together of text and marks; text is escaped, and nothing else is let in. */
public final class Xhtml {
  private final StringBuilder body = new StringBuilder();

  public Xhtml open(String element, String style) {
    body.append('<').append(element);
    if (!style.isEmpty()) {
      body.append(" class=\"").append(style).append('"');
    }
    body.append('>');
    return this;
  }

  public Xhtml close(String element) {
    body.append("</").append(element).append('>');
    return this;
  }

  public Xhtml text(String element, String style, String text) {
    open(element, style);
    body.append(escape(text));
    return close(element);
  }

  public Xhtml picture(String style, String address, String description) {
    body.append("<img class=\"").append(style).append("\" alt=\"").append(escape(description));
    body.append("\" src=\"").append(escape(address)).append("\"/>");
    return this;
  }

  /**
   * @param style in the language of styles, of numbers alone
   */
  public Xhtml box(String element, String name, String style) {
    body.append('<').append(element).append(" class=\"").append(name).append("\" style=\"");
    body.append(style).append("\">");
    return this;
  }

  public String document(String language, String title, String css) {
    return """
    <!DOCTYPE html>
    <html xmlns="http://www.w3.org/1999/xhtml" lang="%1$s" xml:lang="%1$s">
    <head><meta charset="UTF-8"/><title>%2$s</title><style>%3$s</style></head>
    <body>%4$s</body></html>
    """
        .formatted(language, escape(title), css, body);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
