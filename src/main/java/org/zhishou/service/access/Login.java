package org.zhishou.service.access;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import org.zhishou.service.platform.web.ReadAs;

/** What somebody logs in with. */
record Login(
    @Size(max = 200) String name,
    @ReadAs(PasswordShape.class) @Schema(format = "password") String password) {}
