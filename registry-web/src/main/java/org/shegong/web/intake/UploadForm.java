package org.shegong.web.intake;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** What somebody picks to bring a file in. */
record UploadForm(@Nullable String kind, @Nullable MultipartFile file) {}
