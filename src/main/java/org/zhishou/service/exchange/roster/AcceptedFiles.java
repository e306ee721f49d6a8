package org.zhishou.service.exchange.roster;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/**
 * Has a thing that is asked for as a file answered as if its address ended in the file's suffix:
 * {@code Accept: text/csv} at {@code /published} is {@code /published.csv}. Whatever has no such
 * address, and whoever names JSON or anything else first, is let through as it is.
 */
@Component
class AcceptedFiles extends OncePerRequestFilter {
  private final ObjectProvider<RequestMappingHandlerMapping> mappings;
  private volatile @Nullable List<PathPattern> files;

  AcceptedFiles(ObjectProvider<RequestMappingHandlerMapping> mappings) {
    this.mappings = mappings;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var wanted = reading(request) ? wanted(request.getHeader(HttpHeaders.ACCEPT)) : NOTHING;
    var address = wanted.map(type -> request.getRequestURI() + type.suffix());
    var served = address.filter(this::isServed);
    chain.doFilter(served.isPresent() ? new Suffixed(request, served.get()) : request, response);
  }

  private static final Optional<FileType> NOTHING = Optional.empty();

  private static boolean reading(HttpServletRequest request) {
    return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
  }

  private static Optional<FileType> wanted(@Nullable String accept) {
    if (accept == null || accept.isBlank()) {
      return Optional.empty();
    }
    try {
      return MediaType.parseMediaTypes(accept).stream()
          .max((one, other) -> Double.compare(one.getQualityValue(), other.getQualityValue()))
          .flatMap(FileType::named);
    } catch (InvalidMediaTypeException malformed) {
      return Optional.empty();
    }
  }

  private boolean isServed(String address) {
    var path = PathContainer.parsePath(address);
    return files().stream().anyMatch(pattern -> pattern.matches(path));
  }

  private List<PathPattern> files() {
    var known = files;
    if (known == null) {
      known =
          mappings.stream()
              .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
              .map(RequestMappingInfo::getPathPatternsCondition)
              .filter(Objects::nonNull)
              .flatMap(patterns -> patterns.getPatterns().stream())
              .filter(pattern -> pattern.getPatternString().matches(".*\\.[a-z]+$"))
              .toList();
      files = known;
    }
    return known;
  }

  private static final class Suffixed extends HttpServletRequestWrapper {
    private final String address;

    private Suffixed(HttpServletRequest request, String address) {
      super(request);
      this.address = address;
    }

    @Override
    public String getRequestURI() {
      return address;
    }

    @Override
    public String getServletPath() {
      return address;
    }
  }
}
