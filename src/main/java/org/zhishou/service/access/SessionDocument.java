package org.zhishou.service.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is logged in.
 *
 * @param caller missing where nobody is
 * @param sampleUsers who may log in on a sample installation; else empty
 */
@Schema(name = "LoginState")
@JsonInclude(JsonInclude.Include.NON_NULL)
record SessionDocument(@Nullable CallerDocument caller, List<SampleUserDocument> sampleUsers) {}
