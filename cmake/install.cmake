# install and uninstall. DESTDIR from the environment, the prefix from CMAKE_INSTALL_PREFIX or `cmake --install --prefix`.
set(doc ${CMAKE_INSTALL_DATADIR}/doc/gdl)
install(TARGETS gdl guideline)
if(GDL_SHARED)
  install(TARGETS guideline_shared)
endif()
install(FILES src/include/guideline.h DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
install(FILES editors/gdl.tmLanguage.json DESTINATION ${CMAKE_INSTALL_DATADIR}/gdl/editors)
install(DIRECTORY guidelines/ DESTINATION ${CMAKE_INSTALL_DATADIR}/gdl/guidelines)
install(FILES LICENSE NOTICE README.md CHANGELOG.md DESTINATION ${doc})

# The file names its prefix relative to itself, so that the tree can be moved.
file(RELATIVE_PATH to_prefix ${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_LIBDIR}/pkgconfig ${CMAKE_INSTALL_PREFIX})
string(REGEX REPLACE "/$" "" to_prefix "${to_prefix}")
if(GDL_SHARED)
  set(pc_requires "Requires.private")
  set(pc_libs_private "Libs.private: -lm")
  set(pc_libs "")
else() # only the archive is there: whoever links it needs what it needs
  set(pc_requires "Requires")
  set(pc_libs_private "")
  set(pc_libs " -lm")
endif()
configure_file(cmake/guideline.pc.in guideline.pc @ONLY)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/guideline.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)

add_custom_target(uninstall VERBATIM
  COMMAND ${CMAKE_COMMAND} -DMANIFEST=${CMAKE_CURRENT_BINARY_DIR}/install_manifest.txt
          -P ${CMAKE_CURRENT_SOURCE_DIR}/cmake/uninstall.cmake)
