package org.zhishou.service.cli;

import java.io.IOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() throws IOException {
    var build = new Properties();
    try (var stated = Version.class.getResourceAsStream("/META-INF/build-info.properties")) {
      if (stated != null) {
        build.load(stated);
      }
    }
    return new String[] {"zhishou " + build.getProperty("build.version", "(development)")};
  }
}
